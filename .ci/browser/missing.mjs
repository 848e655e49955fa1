// An address that is not there answers with the 404 page of its language, dressed, wherever it stands.
import { visit } from "./chromium.mjs";
import { listen } from "./quiet.mjs";

export async function* check({ browser, server, site }) {
  const context = await visit(browser);
  const langs = [...new Set(site.pages.filter((page) => page.kind === "home").map((page) => page.lang))];
  for (const lang of [undefined, ...langs]) {
    const address = `/${lang ?? "xx"}/no/such/page/`;
    yield { where: address, faults: await look(context, server, address, lang) };
  }
  await context.close();
}

async function look(context, server, address, lang) {
  const tab = await context.newPage();
  const heard = listen(tab, server.origin);
  const response = await tab.goto(server.at(address), { waitUntil: "load" });
  const seen = await tab.evaluate(() => ({
    kind: document.body.className,
    lang: document.documentElement.lang,
    rules: [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
  }));
  await tab.close();
  // That the page itself answers 404 is what is wanted.
  const faults = heard.filter((fault) => !fault.startsWith("answered 404: ") || !fault.endsWith(address)).filter((fault) => !/console: .*404/.test(fault));
  if (response.status() !== 404) faults.push(`answered ${response.status()}`);
  if (!seen.kind.includes("page-not-found")) faults.push("is not the 404 page");
  if (lang !== undefined && seen.lang !== lang) faults.push(`speaks ${seen.lang}`);
  if (seen.rules === 0) faults.push("has no styles");
  return faults;
}
