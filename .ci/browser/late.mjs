// (h2) Nothing jumps while letters come late, and no page fetches a font that it does not use.
import { inPairs, start, visit } from "./chromium.mjs";

/** How long each font is kept back, in milliseconds. */
const LATE = 300;

export async function* check({ server, sample }) {
  const browser = await start();
  for (const width of [375, 1440]) {
    yield* inPairs(sample, async (page) => {
      // A context of its own: no font has come with another page.
      const context = await visit(browser, { viewport: { width, height: 900 } });
      await context.addInitScript(watch);
      const fetched = [];
      await context.route("**/assets/fonts/**", async (route) => {
        fetched.push(route.request().url());
        await new Promise((done) => setTimeout(done, LATE));
        await route.continue().catch(() => undefined);
      });
      const faults = await looked(context, server, page, fetched);
      await context.close();
      return { where: `${page.address} at ${width}`, faults };
    });
  }
  await browser.close();
}

async function looked(context, server, page, fetched) {
  const tab = await context.newPage();
  await tab.goto(server.at(page.address), { waitUntil: "load" });
  const { jumped, movers } = await tab.evaluate(judge);
  const faults = [];
  if (jumped > 0) faults.push(`jumps by ${jumped.toFixed(4)}: ${movers.slice(0, 3).join(", ")}`);
  const twice = fetched.filter((url, at) => fetched.indexOf(url) !== at);
  if (twice.length > 0) faults.push(`fetches a font twice: ${twice.join(", ")}`);
  await tab.close();
  return faults;
}

/** Runs in the browser before the page. */
function watch() {
  globalThis.jumps = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.jumps.push(entry);
  }).observe({ type: "layout-shift", buffered: true });
}

/** Runs in the browser, on the loaded page. */
async function judge() {
  await document.fonts.ready;
  await new Promise((done) => setTimeout(done, 150));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const jumped = globalThis.jumps.reduce((sum, entry) => sum + entry.value, 0);
  const movers = globalThis.jumps.flatMap((entry) => entry.sources ?? []).map(({ node }) => node?.outerHTML?.slice(0, 60) ?? node?.nodeName);
  return { jumped, movers };
}
