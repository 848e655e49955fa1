// (k) By keyboard alone: Tab goes through a page in the order of reading, each stop is seen and not covered, nothing
// holds the keys, and the way back is the same; the skip link, the switcher, the search and a gallery do their work.
import { inPairs, visit } from "./chromium.mjs";
import { attribute, named } from "./html.mjs";

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

/** Runs in the page: what a walk needs there. */
function tools() {
  const STOPS = "a[href], area[href], button, input, select, textarea, summary, audio[controls], video[controls], iframe, [tabindex]";
  const isStop = (element) =>
    element.tabIndex >= 0 && !element.disabled && element.type !== "hidden" && element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert]") === null;
  const LOOKS = ["outlineStyle", "outlineWidth", "boxShadow", "backgroundColor", "borderColor", "textDecorationLine", "transform"];

  /** What may show that a stop is reached: itself, what is drawn before and after it, and what it stands in. */
  const shown = (element) => [[element], [element, "::after"], [element, "::before"], [element.parentElement], [element.parentElement?.parentElement]].filter(([one]) => one);
  const look = (parts) => {
    const style = getComputedStyle(...parts);
    return style.outlineStyle === "none" ? LOOKS.slice(2).map((name) => style[name]).join(" ") : LOOKS.map((name) => style[name]).join(" ");
  };
  const looks = (element) => shown(element).map(look);

  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  function channels(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  }
  function light(colour) {
    const [red, green, blue] = [...channels(colour)].map((value) => (value / 255 <= 0.03928 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  function groundOf(element) {
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    return "white";
  }
  /** How well a ring stands out from what it lies on, or nothing where another sign than a ring shows. */
  function contrastOfRing(element, before) {
    const parts = shown(element).find((parts, at) => look(parts) !== before[at]);
    const style = getComputedStyle(...parts);
    if (style.outlineStyle === "none") return undefined;
    const outside = parts[1] === undefined && parseFloat(style.outlineOffset) >= 0 ? parts[0].parentElement : parts[0];
    const [a, b] = [light(style.outlineColor), light(groundOf(outside))].sort((a, b) => b - a);
    return (a + 0.05) / (b + 0.05);
  }

  const stops = [];
  const resting = new Map();
  let last;

  const nameOf = (element) => {
    const words = (element.ariaLabel ?? element.innerText ?? "").trim() || element.querySelector("img")?.alt || element.getAttribute("href") || "";
    return `${stops.indexOf(element)} ${element.tagName.toLowerCase()} “${words.replace(/\s+/g, " ").slice(0, 30)}”`;
  };

  const boxOf = (element) => element.getClientRects()[0] ?? element.getBoundingClientRect();

  /** Whether some of it is on the screen, and nothing of another lies on the whole of what is. */
  function isSeen(element) {
    const parts = [...element.getClientRects()];
    return parts.some(({ left, right, top, bottom }) => {
      const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)];
      const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      if (to - from < 1 || below - above < 1) return false;
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [from + (to - from) * x, above + (below - above) * y]));
      return points.some(([x, y]) => {
        const found = document.elementFromPoint(x, y);
        return found !== null && (element.contains(found) || found.contains(element) || found.control === element);
      });
    });
  }

  /** What is read as one run: in it, what comes next stands below or further along the line, or begins another
      column. A section may put its picture beside what is read after it. */
  const RUNS = "header, footer, nav, ol, ul, dl, p, form, table";
  function isBehind(one, other) {
    if (common(one, other).closest(RUNS) === null) return false;
    const [a, b] = [boxOf(one), boxOf(other)];
    const isRightToLeft = getComputedStyle(document.body).direction === "rtl";
    const along = isRightToLeft ? a.left - b.right : b.left - a.right;
    const back = isRightToLeft ? b.left - a.right : a.left - b.right;
    const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (shared > Math.min(a.height, b.height) / 2) return back > -1;
    return b.bottom <= a.top + 1 && along < -1;
  }

  function common(one, other) {
    let at = one;
    while (!at.contains(other)) at = at.parentElement;
    return at;
  }

  globalThis.walk = {
    begin() {
      stops.push(...[...document.querySelectorAll(STOPS)].filter(isStop));
      for (const element of stops) resting.set(element, looks(element));
      return stops.map(nameOf);
    },
    toTheEnd() {
      stops.at(-1).focus();
      last = stops.at(-1);
      return { name: nameOf(last) };
    },
    /** The stop that the keys are at, or nothing outside the page. */
    stop() {
      const element = document.activeElement;
      if (element === null || element === document.body || element === document.documentElement) {
        last = undefined;
        return undefined;
      }
      const before = last;
      last = element;
      if (before === element) return { isSame: true, name: nameOf(element) };
      const faults = [];
      const name = nameOf(element);
      const isPlayer = element.matches("video, audio");
      const rest = resting.get(element);
      if (!isPlayer && rest !== undefined) {
        if (looks(element).join() === rest.join()) faults.push(`${name} looks the same when it is reached`);
        else if (contrastOfRing(element, rest) < 3) faults.push(`${name} has a ring of too little contrast: ${contrastOfRing(element, rest).toFixed(1)}`);
      }
      if (!isSeen(element)) faults.push(`${name} is reached and not seen`);
      return { name, faults, isBehind: before !== undefined && isBehind(before, element) };
    },
  };
}
