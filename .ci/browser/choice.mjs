// `/` follows the browser's language, stays for one that the site does not have, and no other page ever moves.
import { visit } from "./chromium.mjs";

const SETTLED = 1000;
const PATIENCE = 15_000;

export async function* check({ browser, server, site }) {
  const langs = site.pages.filter((page) => page.kind === "home").map((page) => page.lang);
  const front = site.pages.find((page) => page.kind === "languages");
  if (front === undefined) return;
  for (const lang of new Set(langs)) {
    const home = site.pages.find((page) => page.kind === "home" && page.lang === lang);
    yield await lands(browser, server, lang, front.address, home.address);
    for (const other of site.pages.filter((page) => page.kind === "home" && page.lang !== lang).slice(0, 1)) {
      yield await lands(browser, server, lang, other.address, other.address);
    }
  }
  yield await lands(browser, server, "is-IS", front.address, front.address);
}

async function lands(browser, server, locale, from, to) {
  const context = await visit(browser, { locale });
  const tab = await context.newPage();
  await tab.goto(server.at(from), { waitUntil: "commit" });
  // Who is to stay gets as long as a script needs to move on.
  if (from === to) await tab.waitForTimeout(SETTLED);
  else await tab.waitForURL(server.at(to), { timeout: PATIENCE }).catch(() => undefined);
  const seen = tab.url();
  await context.close();
  const faults = seen === server.at(to) ? [] : [`a browser in ${locale} lands at ${new URL(seen).pathname}, not ${to}`];
  return { where: `${from} in ${locale}`, faults };
}
