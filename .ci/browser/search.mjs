// (i) The search finds what a list of queries expects first, typed letter by letter; it parts words as the program
// that wrote the index does; it is reached by keyboard, said to those who listen, and leads to the archive without
// script. How quick it is, `telephone` says.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { visit } from "./chromium.mjs";
import { listen } from "./quiet.mjs";

export const QUERIES = JSON.parse(readFileSync(new URL("../queries.json", import.meta.url), "utf8"));
const WORDS = JSON.parse(readFileSync(new URL("../../tests/search/words.json", import.meta.url), "utf8"));

/** Milliseconds between letters: somebody who types fast. */
const BEAT = 60;

export async function* check(context) {
  const { browser, site } = context;
  const archives = searchable(site);
  if (archives.length === 0) return;
  yield foldedAlike(site);
  yield await numbersApart(site);
  for (const page of archives) {
    yield { where: `${page.address} index`, faults: parts(site, page) };
    if (QUERIES[page.lang] !== undefined && site.base.host === "haidang.example") yield* asked(browser, context, page);
  }
  yield* reached(browser, context, archives[0]);
}

/** The pages that search, one of each language. */
export const searchable = (site) =>
  site.pages.filter((page) => page.kind === "archive" && site.read(page.file).includes("data-directory"));

/** The script itself, read as a page would. */
function script(site, fetch) {
  const file = [...site.files].find((file) => /^assets\/.*archive.*\.js$/.test(file));
  const parts = new Function("document", "location", "fetch", `${site.read(file)}\nreturn { runs, fold, mark, Index };`);
  return parts({ querySelector: () => null }, { href: "https://haidang.example/" }, fetch);
}

/** A number is found before those that only begin with it, in an index of three notices; the text of one has both. */
async function numbersApart(site) {
  const titles = ["Thông báo số 98", "Thông báo số 9", "Thông báo số 95"];
  const { mark } = script(site);
  const words = { 9: "0..1", 95: "..2", 98: "..0", [mark("số")]: "..000", [`${mark("số")}98`]: "..0" };
  const files = {
    "/directory.json": { shards: [["9", "shard.json"]], documents: titles.map((title, at) => [title, `${at}`, 0, 0, 2026, "", [], ""]) },
    "/shard.json": words,
  };
  const { Index } = script(site, async ({ pathname = "/directory.json" }) => ({ ok: true, json: async () => files[pathname] }));
  const queries = ["số 9", "so 9", "9", "số 98", "số 95"];
  const firsts = await Promise.all(queries.map(async (query) => (await new Index("/directory.json").find(query)).places[0]));
  const wanted = [1, 1, 1, 0, 2];
  const faults = queries.flatMap((query, at) => (firsts[at] === wanted[at] ? [] : [`“${query}” finds ${titles[firsts[at]]} first`]));
  return { where: "numbers in the search", faults };
}

function foldedAlike(site) {
  const { runs, fold, mark } = script(site);
  const tokens = (text) =>
    runs(text.normalize("NFKC")).flatMap((run) => {
      const letters = [...run.text];
      if (run.kind === "pairs") return letters.map((letter, at) => letter + (letters[at + 1] ?? "")).map((pair) => [pair, pair]);
      return [[fold(run.text.toLowerCase()), mark(run.text.toLowerCase())]];
    });
  const faults = WORDS.flatMap(({ text, tokens: expected }) => {
    const found = JSON.stringify(tokens(text));
    const wanted = JSON.stringify(expected.map(({ folded, marked }) => [folded, marked]));
    return found === wanted ? [] : [`parts “${text}” into ${found}, not ${wanted}`];
  });
  return { where: "the script of the search", faults };
}

/** Every file of an index is there and can be read. */
function parts(site, page) {
  const href = /data-directory="([^"]+)"/.exec(site.read(page.file))[1];
  const folder = href.slice(site.base.pathname.length).replace(/[^/]*$/, "");
  const directory = JSON.parse(site.read(href.slice(site.base.pathname.length)));
  const names = [...directory.shards.map(([, name]) => name), ...directory.documents.map((document) => document[7])];
  const faults = names.filter((name) => !site.files.has(folder + name)).map((name) => `lacks ${name}`);
  const pressed = (file) => gzipSync(site.read(file)).length;
  const shards = directory.shards.map(([, name]) => pressed(folder + name));
  const sum = pressed(href.slice(site.base.pathname.length)) + shards.reduce((sum, size) => sum + size, 0);
  console.log(`       ${page.lang}: ${directory.documents.length} documents, ${shards.length} shards, ${sum} bytes compressed, the largest shard ${Math.max(0, ...shards)}`);
  return faults;
}

async function* asked(browser, { server, site }, page) {
  const context = await visit(browser, { viewport: { width: 375, height: 800 } });
  const keys = released();
  const tab = await context.newPage();
  const heard = listen(tab, server.origin);
  const loaded = new Map();
  tab.on("response", async (response) => {
    if (!response.url().includes("/assets/search/")) return;
    loaded.set(response.url(), gzipSync(await response.body().catch(() => Buffer.alloc(0))).length);
  });
  const bytes = () => [...loaded.values()].reduce((sum, size) => sum + size, 0);
  await tab.goto(server.at(page.address), { waitUntil: "load" });
  const field = tab.locator("#_search");
  let [right, slowest] = [0, 0];
  for (const [query, key] of QUERIES[page.lang]) {
    await field.fill("");
    await tab.locator(".found").waitFor({ state: "hidden" });
    await field.pressSequentially(query, { delay: BEAT });
    const typed = Date.now();
    const wanted = keys.get(`${page.lang} ${key}`);
    const faults = heard.splice(0);
    if (await tab.waitForFunction(isFirst, wanted, { timeout: 3000, polling: 10 }).catch(() => false)) {
      right += 1;
      slowest = Math.max(slowest, Date.now() - typed);
    } else {
      const links = await tab.locator(".found-list > li a").evaluateAll((found) => found.slice(0, 3).map((link) => decodeURI(link.pathname)));
      faults.push(`“${query}” finds ${links.join(", ") || "nothing"}, not ${wanted} first`);
    }
    yield { where: `${page.lang}: ${query}`, faults };
  }
  await context.close();
  console.log(`       ${page.lang}: ${right} of ${QUERIES[page.lang].length} queries right, the slowest ${slowest} ms after the last letter, ${loaded.size} files and ${bytes()} bytes for all of them`);
}

/** Runs in the page: whether a result stands first. */
function isFirst(path) {
  const link = document.querySelector(".found-list > li a");
  return link !== null && decodeURI(link.pathname).endsWith(path);
}

/** Where each story stands, by language and key. */
function released() {
  const lock = readFileSync(new URL("../../urls.lock", import.meta.url), "utf8");
  const entries = lock.matchAll(/^"([^"]+)" = \{ lang = "([^"]+)", story = "([^"]*)"/gm);
  return new Map([...entries].map(([, address, lang, key]) => [`${lang} ${key}`, address]));
}

/** By keyboard alone, and without script. */
async function* reached(browser, { server }, page) {
  const context = await visit(browser, { viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await tab.goto(server.at(page.address));
  const faults = [];
  const field = tab.locator("#_search");
  await tab.locator(".search-link").focus();
  await tab.keyboard.press("Enter");
  await tab.waitForTimeout(200);
  if (!(await field.evaluate((element) => element === document.activeElement))) faults.push("the link does not lead into the field");
  await tab.keyboard.type("2027");
  await tab.locator(".found-list > li a").first().waitFor({ timeout: 5000 }).catch(() => faults.push("finds nothing for 2027"));
  await tab.keyboard.press("ArrowDown");
  const isOn = await tab.evaluate(() => document.activeElement?.matches(".found-list a"));
  if (!isOn) faults.push("the arrow does not lead to the first result");
  await tab.waitForTimeout(700);
  const said = await tab.getByRole("status").innerText();
  if (!/\d/.test(said)) faults.push(`says “${said}” of the results`);
  if (!new URL(tab.url()).searchParams.has("q")) faults.push("the address does not keep the query");
  await tab.reload();
  await tab.locator(".found-list mark").first().waitFor({ timeout: 5000 }).catch(() => faults.push("a kept address shows no result"));
  await context.close();
  yield { where: `${page.address} by keyboard`, faults };

  const plain = await visit(browser, { javaScriptEnabled: false });
  const other = await plain.newPage();
  await other.goto(server.at(page.address));
  await other.locator("#_search").fill("2027");
  await Promise.all([other.waitForURL(/q=2027/), other.keyboard.press("Enter")]);
  const links = await other.locator(".archive .card-list a").count();
  await plain.close();
  yield { where: `${page.address} without script`, faults: links > 0 ? [] : ["does not lead to the archive"] };
}
