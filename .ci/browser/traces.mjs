// (b2) The site leaves no trace: no page names another host's file, the policy has no way out, and after the switcher
// and the search the browser holds nothing but the language that was chosen. Beside `width`, which opens every page,
// the requests, the console and the policy's reports of all pages are heard.
import { all, attribute, named } from "./html.mjs";
import { visit } from "./chromium.mjs";

/** What a reader may find in the browser's storage. */
const KEPT = ["haidang-language"];

/** Attributes whose value a browser asks for by itself, by element. */
const ASKED = { img: ["src", "srcset"], source: ["src", "srcset"], script: ["src"], iframe: ["src"], video: ["src", "poster"], audio: ["src"], track: ["src"], embed: ["src"], object: ["data"], input: ["src"], use: ["href"], image: ["href"], form: ["action"] };

/** Links that a browser follows by itself. */
const FETCHED = /^(stylesheet|icon|apple-touch-icon|manifest|preload|prefetch|modulepreload|preconnect|dns-prefetch)$/;

export async function* check({ browser, server, site }) {
  for (const page of site.pages) yield { where: page.address, faults: foreign(site, page) };
  for (const file of site.files) if (/\.(css|js)$/.test(file)) yield { where: `/${file}`, faults: foreignIn(site, file) };
  yield { where: "_headers", faults: policy(site) };
  yield { where: "the browser", faults: await used(browser, server, site) };
}

const isForeign = (site, url) => /^(https?:)?\/\//.test(url) && new URL(url, site.base).host !== site.base.host;

function foreign(site, page) {
  const faults = [];
  for (const [tag, names] of Object.entries(ASKED)) {
    for (const element of named(page.tree, tag)) {
      const urls = names.flatMap((name) => (attribute(element, name) ?? "").split(/,\s+/).map((part) => part.trim().split(/\s/)[0]));
      faults.push(...urls.filter((url) => isForeign(site, url)).map((url) => `${tag} asks another host: ${url}`));
    }
  }
  for (const link of named(page.tree, "link")) {
    const rels = (attribute(link, "rel") ?? "").split(/\s+/);
    if (rels.some((rel) => FETCHED.test(rel)) && isForeign(site, attribute(link, "href") ?? "")) faults.push(`link ${rels} asks another host: ${attribute(link, "href")}`);
  }
  if (named(page.tree, "style").length > 0) faults.push("has a style inside");
  const inline = all(page.tree, (element) => element.attrs.some(({ name }) => name === "style" || /^on/.test(name)));
  if (inline.length > 0) faults.push(`has a style or script in an attribute of ${inline[0].tagName}`);
  return faults;
}

function foreignIn(site, file) {
  const found = site.read(file).matchAll(/url\(\s*["']?((?:https?:)?\/\/[^"')]+)|@import\s+["']([^"']+)|(?:fetch|import)\(\s*["'](https?:[^"']+)/g);
  const urls = [...found].map((parts) => parts.slice(1).find(Boolean));
  return urls.filter((url) => isForeign(site, url)).map((url) => `asks another host: ${url}`);
}

function policy(site) {
  const [, text] = /Content-Security-Policy: (.*)/.exec(site.read("_headers")) ?? [];
  if (text === undefined) return ["has no policy"];
  const faults = [];
  if (/unsafe-/.test(text)) faults.push("the policy has unsafe-*");
  if (!/default-src 'none'/.test(text)) faults.push("the policy does not begin with nothing");
  for (const directive of text.split(";")) {
    const open = directive.trim().split(/\s+/).slice(1).filter((source) => !["'none'", "'self'", "data:"].includes(source));
    if (open.length > 0) faults.push(`the policy lets in ${open.join(", ")}`);
  }
  return faults;
}

/** From the languages to a page, by the switcher to another, and through the search. */
async function used(browser, server, site) {
  const context = await visit(browser, { viewport: { width: 1440, height: 900 } });
  const tab = await context.newPage();
  const faults = hear(context, server.origin);
  const front = site.pages.find((page) => page.kind === "languages" || page.kind === "home");
  await tab.goto(server.at(front.address));
  for (const links of ["main a[data-language]", "nav.languages a:not([aria-current])"]) {
    const link = tab.locator(links).first();
    if ((await link.count()) === 0) continue;
    const from = tab.url();
    await Promise.all([tab.waitForURL((url) => url.href !== from), link.click()]);
  }
  await tab.locator(".search-link").click();
  await tab.waitForLoadState();
  await tab.locator("#_search").fill("2027");
  await tab.waitForTimeout(1500);
  faults.push(...(await kept(context, tab)));
  await context.close();
  return faults;
}

/** What the browser holds of the site. */
export async function kept(context, tab) {
  const cookies = (await context.cookies()).map(({ name }) => `sets a cookie: ${name}`);
  const stored = await tab.evaluate(async (allowed) => {
    const names = [];
    for (const name of Object.keys(localStorage)) if (!allowed.includes(name)) names.push(`keeps ${name} in localStorage`);
    for (const name of Object.keys(sessionStorage)) names.push(`keeps ${name} in sessionStorage`);
    for (const { name } of await indexedDB.databases()) names.push(`keeps a database: ${name}`);
    for (const name of await globalThis.caches?.keys().catch(() => []) ?? []) names.push(`keeps a cache: ${name}`);
    const workers = await navigator.serviceWorker?.getRegistrations().catch(() => []) ?? [];
    if (workers.length > 0) names.push("leaves a service worker");
    if (document.cookie !== "") names.push(`sets a cookie: ${document.cookie}`);
    return names;
  }, KEPT);
  return [...cookies, ...stored];
}

/** Hears all tabs of a context: requests to other hosts, the console, which also says what the policy forbids. */
export function hear(context, origin) {
  const faults = [];
  const isOurs = (url) => url.startsWith(`${origin}/`) || url.startsWith("data:") || url === "about:blank";
  context.on("request", (request) => isOurs(request.url()) || faults.push(`leaves the host: ${request.url()}`));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text().replaceAll(origin, "").slice(0, 160)}`);
  });
  context.on("weberror", (error) => faults.push(`script: ${error.error().message}`));
  return faults;
}
