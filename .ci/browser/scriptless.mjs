// (d) Without JavaScript the same text and the same links are there, and a link leads on.
import { inPairs, onPage, visit } from "./chromium.mjs";

export async function* check({ browser, server, sample }) {
  const viewport = { width: 1440, height: 900 };
  const [able, unable] = [await visit(browser, { viewport }), await visit(browser, { viewport, javaScriptEnabled: false })];
  yield* inPairs(sample, async ({ address }) => {
    const url = server.at(address);
    const rich = await onPage(able, url, seen);
    const faults = [];
    const { plain, blocked } = await onPage(unable, url, async (tab) => ({ plain: await seen(tab), blocked: await follow(tab, server, url) }));
    if (plain.text.length === 0) faults.push("has no text without script");
    if (plain.text !== rich.text) faults.push(`reads otherwise without script${firstDifference(rich.text, plain.text)}`);
    if (plain.links.join("\n") !== rich.links.join("\n")) faults.push("has other links without script");
    faults.push(...blocked);
    return { where: address, faults };
  });
  await able.close();
  await unable.close();
}

async function seen(tab) {
  // Searching needs script, and its form says so where there is none.
  const search = await tab.locator("main form[role=search]").evaluateAll((forms) => forms.map((form) => form.innerText));
  const whole = await tab.locator("main").innerText();
  const text = search.reduce((text, own) => text.replace(own, ""), whole).replace(/\s+/g, " ").trim();
  const links = await tab.locator("a:visible").evaluateAll((found) => found.map((link) => link.href));
  return { text, links };
}

/** Clicks the first link in the main part that leads to another page, else any. */
async function follow(tab, server, url) {
  const links = tab.locator(":is(main, nav) a[href^='/'][href$='/']:visible:not([aria-current])");
  if ((await links.count()) === 0) return ["has no link to go on with"];
  const target = new URL(await links.first().getAttribute("href"), url).href;
  const [response] = await Promise.all([
    tab.waitForResponse((response) => response.request().isNavigationRequest(), { timeout: 30_000 }).catch(() => undefined),
    links.first().click({ timeout: 30_000 }).catch((error) => error),
  ]);
  return response?.status() === 200 ? [] : [`a link cannot be followed: ${target.replace(server.origin, "")}`];
}

function firstDifference(one, other) {
  const at = [...one].findIndex((letter, index) => letter !== [...other][index]);
  return at < 0 ? "" : `: “${one.slice(Math.max(0, at - 10), at + 30)}”`;
}
