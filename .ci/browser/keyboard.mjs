// (k) By keyboard alone: Tab goes through a page in the order of reading, each stop is seen and not covered, nothing
// holds the keys, and the way back is the same; the skip link, the switcher, the search and a gallery do their work.
import { inPairs, visit } from "./chromium.mjs";
import { attribute, named } from "./html.mjs";
import { tools } from "./stops.mjs";

const WIDTHS = { phone: 375, desk: 1440 };

/** What is walked through from the first stop to the last, in one language of the site. */
const WALKED = ["home", "story", "infographic", "archive"];

/** More keys than all players of a page have. */
const MANY = 200;

const NAMES = { ar: "العربية", en: "English", ja: "日本語", ko: "한국어", vi: "Tiếng Việt", "zh-Hans": "简体中文" };

export async function* check({ browser, server, site, sample }) {
  const home = homeOf(site);
  const walked = WALKED.flatMap((kind) => sample.find((page) => page.label === kind && page.lang === home.lang) ?? []);
  const gallery = site.pages.find((page) => site.read(page.file).includes("gallery-link"));
  if (gallery !== undefined) walked.push(gallery);
  for (const [device, width] of Object.entries(WIDTHS)) {
    const context = await visit(browser, { viewport: { width, height: 800 } });
    const look = (task, page) => inTab(context, server.at(page.address), task);
    yield* inPairs(walked, async (page) => ({ where: `${page.address} on a ${device}`, faults: await look(walk, page) }));
    yield { where: `${home.address} skips to the text on a ${device}`, faults: await look(skip, home) };
    yield { where: `${home.address} into each language on a ${device}`, faults: await look((tab) => switched(tab, home), home) };
    const archive = walked.find((page) => site.read(page.file).includes("data-directory"));
    if (archive !== undefined) yield { where: `${archive.address} searches on a ${device}`, faults: await look(search, archive) };
    if (gallery !== undefined) yield { where: `${gallery.address} opens a picture on a ${device}`, faults: await look(opened, gallery) };
    await context.close();
  }
}

/** The home page of the language that is walked through: one that is read from right to left, else the first. */
function homeOf(site) {
  const homes = site.pages.filter((page) => page.kind === "home");
  const isRightToLeft = (page) => attribute(named(page.tree, "html")[0], "dir") === "rtl";
  return homes.find(isRightToLeft) ?? homes.find(({ lang }) => lang === "vi") ?? homes[0];
}

async function inTab(context, url, task) {
  const tab = await context.newPage();
  await tab.goto(url, { waitUntil: "load" });
  await tab.evaluate(tools);
  const faults = await task(tab);
  await tab.close();
  return faults;
}

async function walk(tab) {
  const expected = await tab.evaluate(() => globalThis.walk.begin());
  const [there, faults] = await go(tab, "Tab");
  faults.push(...unlike(there.map(({ name }) => name), expected));
  const last = await tab.evaluate(() => globalThis.walk.toTheEnd());
  const [back, seen] = await go(tab, "Shift+Tab", [last]);
  faults.push(...seen.map((fault) => `on the way back ${fault}`));
  faults.push(...unlike(back.map(({ name }) => name).reverse(), expected).map((fault) => `on the way back ${fault}`));
  for (const [at, stop] of there.entries()) if (at > 0 && stop.isBehind) faults.push(`goes back in reading: from ${there[at - 1].name} to ${stop.name}`);
  return faults;
}

/** Presses a key until the page is left, or begun anew; gives the stops and what is wrong with them. */
async function go(tab, key, begun = []) {
  const [stops, faults] = [[...begun], []];
  let within = 0;
  for (;;) {
    await tab.keyboard.press(key);
    const stop = await tab.evaluate(() => globalThis.walk.stop());
    // A player has several stops within.
    if (stop?.isSame && (within += 1) < MANY) continue;
    if (stop?.isSame) return [stops, [...faults, `${stops.at(-1).name} holds the keys`]];
    if (stop === undefined || stops.some(({ name }) => name === stop.name)) return [stops, faults];
    stops.push(stop);
    faults.push(...stop.faults);
  }
}

function unlike(found, expected) {
  const at = expected.findIndex((name, index) => name !== found[index]);
  if (at >= 0) return [`comes to ${found[at] ?? "the end"} where ${expected[at]} stands`];
  return found.length > expected.length ? [`has a stop of its own: ${found[expected.length]}`] : [];
}

async function skip(tab) {
  await tab.keyboard.press("Tab");
  const faults = [];
  const link = tab.locator(":focus");
  if (!(await link.evaluate((element) => element.matches("a[href^='#']")))) return ["the first stop is no link into the page"];
  const box = await link.boundingBox();
  if (box.y < 0 || box.height < 24) faults.push("the skip link is not seen when it is reached");
  await tab.keyboard.press("Enter");
  await tab.keyboard.press("Tab");
  const isInMain = await tab.evaluate(() => document.activeElement.closest("main") !== null);
  if (!isInMain) faults.push("the skip link does not lead into the main part");
  return faults;
}

/** Every language is reached by its own name, and its link leads to a page that speaks it. */
async function switched(tab, home) {
  const faults = [];
  const links = await tab.locator("nav.languages a").evaluateAll((found) => found.map(({ lang, innerText }) => ({ lang, name: innerText.trim() })));
  const [start] = [tab.url()];
  for (const { lang, name } of links) {
    if (name !== NAMES[lang]) faults.push(`calls ${lang} “${name}”, not “${NAMES[lang]}”`);
    if (lang === home.lang) continue;
    await tab.goto(start, { waitUntil: "load" });
    if (!(await reach(tab, (wanted) => document.activeElement.matches(`nav.languages a[lang="${wanted}"]`), lang))) {
      faults.push(`Tab does not reach “${name}”`);
      continue;
    }
    await Promise.all([tab.waitForURL((url) => url.href !== start), tab.keyboard.press("Enter")]);
    await tab.waitForLoadState();
    const spoken = await tab.evaluate(() => document.documentElement.lang);
    if (spoken !== lang) faults.push(`“${name}” leads to a page in ${spoken}`);
  }
  return faults;
}

async function reach(tab, test, argument, most = 60) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await tab.keyboard.press("Tab");
    if (await tab.evaluate(test, argument)) return true;
  }
  return false;
}

async function search(tab) {
  const faults = [];
  const isOn = (selector) => tab.evaluate((wanted) => document.activeElement.matches(wanted), selector);
  if (!(await reach(tab, () => document.activeElement.matches("#_search")))) return ["Tab does not reach the field"];
  const word = await tab.evaluate(() => document.querySelector(".archive .card-list a").innerText.trim().split(/\s+/)[0].slice(0, 4));
  await tab.keyboard.type(word, { delay: 30 });
  const links = tab.locator(".found-list > li a");
  await links.first().waitFor({ timeout: 10_000 }).catch(() => faults.push(`finds nothing for “${word}”`));
  if (faults.length > 0) return faults;
  await tab.keyboard.press("ArrowDown");
  if (!(await isOn(".found-list > li:first-child a"))) faults.push("the arrow down does not lead to the first result");
  await tab.keyboard.press("ArrowUp");
  if (!(await isOn("#_search"))) faults.push("the arrow up does not lead back to the field");
  await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("Escape");
  if (!(await isOn("#_search"))) faults.push("Escape does not lead from the results to the field");
  if (faults.length > 0) return faults;
  await tab.keyboard.press("Escape");
  await tab.locator(".found").waitFor({ state: "hidden", timeout: 5000 }).catch(() => faults.push("Escape in the field does not clear it"));
  if (await tab.evaluate(() => document.querySelector(".archive").hidden)) faults.push("the archive does not come back");
  await tab.keyboard.type(word, { delay: 30 });
  await links.first().waitFor({ timeout: 10_000 });
  await tab.keyboard.press("ArrowDown");
  const target = await links.first().evaluate((link) => link.href);
  await Promise.all([tab.waitForURL(target, { timeout: 10_000 }).catch(() => faults.push("Enter does not open a result")), tab.keyboard.press("Enter")]);
  return faults;
}

/** A picture of the gallery is reached by its name, and Enter opens it as large as there is. */
async function opened(tab) {
  if (!(await reach(tab, () => document.activeElement.matches(".gallery a"), undefined, 200))) return ["Tab does not reach the gallery"];
  const { href, name } = await tab.evaluate(() => {
    const link = document.activeElement;
    return { href: link.href, name: link.ariaLabel ?? link.querySelector("img")?.alt ?? "" };
  });
  const faults = name.trim() === "" ? ["a picture that can be opened has no name"] : [];
  await Promise.all([tab.waitForURL(href, { timeout: 10_000 }).catch(() => faults.push("Enter does not open a picture")), tab.keyboard.press("Enter")]);
  return faults;
}
