// (h) Nothing jumps, however late letters and pictures come: the largest picture is asked for at once, what lies below
// waits, and no page fetches a font twice.
import { inPairs, start, visit } from "./chromium.mjs";
import { serve } from "./server.mjs";

/** How long a file is kept back, in milliseconds. */
const late = (file) => (file.includes("assets/fonts/") ? 300 : file.includes("media/") ? 150 : 0);

export async function* check({ site, sample }) {
  const server = await serve(site, late);
  const browser = await start();
  for (const width of [375, 1440]) {
    yield* inPairs(sample, async (page) => {
      // A context of its own: nothing has come with another page.
      const context = await visit(browser, { viewport: { width, height: 900 } });
      await context.addInitScript(watch);
      const faults = await looked(context, server, page);
      await context.close();
      return { where: `${page.address} at ${width}`, faults };
    });
  }
  await browser.close();
  await server.stop();
}

async function looked(context, server, page) {
  const fonts = [];
  const tab = await context.newPage();
  tab.on("request", (request) => {
    if (request.resourceType() === "font") fonts.push(request.url());
  });
  await tab.goto(server.at(page.address), { waitUntil: "load" });
  const faults = await tab.evaluate(judge);
  const twice = fonts.filter((url, at) => fonts.indexOf(url) !== at);
  if (twice.length > 0) faults.push(`fetches a font twice: ${twice.join(", ")}`);
  return faults;
}

/** Runs in the browser before the page. */
function watch() {
  globalThis.jumps = [];
  globalThis.largest = undefined;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.jumps.push(entry);
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    globalThis.largest = list.getEntries().at(-1);
  }).observe({ type: "largest-contentful-paint", buffered: true });
}

/** Runs in the browser, on the loaded page. */
async function judge() {
  const faults = [];
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await document.fonts.ready;
  await frame();
  const images = [...document.images];
  const below = images.filter((image) => image.getBoundingClientRect().top > 2 * innerHeight);
  for (const image of below) if (image.loading !== "lazy") faults.push(`loads at once what lies far below: ${image.currentSrc}`);
  const eager = images.filter((image) => image.loading !== "lazy" && image.closest("picture"));
  if (eager.length > 1) faults.push(`loads ${eager.length} pictures at once`);
  const { largest } = globalThis;
  if (largest?.element instanceof HTMLImageElement && largest.element.loading === "lazy") faults.push("lets the largest picture wait");
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await frame();
  }
  await Promise.all(images.map((image) => (image.complete ? undefined : new Promise((done) => { image.onload = done; image.onerror = done; setTimeout(done, 5000); }))));
  await document.fonts.ready;
  await frame();
  const jumped = globalThis.jumps.reduce((sum, entry) => sum + entry.value, 0);
  const movers = globalThis.jumps.flatMap((entry) => entry.sources ?? []).map(({ node }) => node?.outerHTML?.slice(0, 60) ?? node?.nodeName);
  if (jumped > 0) faults.push(`jumps by ${jumped.toFixed(4)}: ${movers.slice(0, 3).join(", ")}`);
  return faults;
}
