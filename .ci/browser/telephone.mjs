// (i) On a slow telephone the first result of a search is there soon after the last letter, and little is fetched for it.
import { visit } from "./chromium.mjs";
import { QUERIES, searchable } from "./search.mjs";

/** Milliseconds between letters on a telephone. */
const HUMAN = 120;

/** And from the tap on the field to the first letter. */
const PAUSE = 600;

/** A telephone four times slower than this machine, on a slow mobile network: 150 ms there and back, 1.6 Mbit/s. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

/** Milliseconds from the last letter to the first result that even a busy machine keeps. */
const PATIENCE = 1000;

/** Two queries of each language, each by somebody who has just come. */
export async function* check({ browser, server, site }) {
  const asked = (site.base.host === "haidang.example" ? searchable(site) : []).flatMap((page) => {
    const queries = QUERIES[page.lang] ?? [];
    return [queries[1], queries[Math.floor(queries.length / 2)]].filter(Boolean).map(([query]) => ({ page, query }));
  });
  const [times, sizes] = [[], []];
  for (const { page, query } of asked) {
    const { time, bytes } = await once(browser, server.at(page.address), query);
    times.push(time);
    sizes.push(bytes);
    const faults = time <= PATIENCE ? [] : [`shows the first result for “${query}” ${Math.round(time)} ms after the last letter`];
    yield { where: `${page.lang}: ${query} on a slow telephone`, faults };
  }
  if (times.length === 0) return;
  console.log(`       on a slow telephone: ${summed(times)} ms from the last letter to the first result, ${summed(sizes)} bytes a query`);
}

function summed(values) {
  const sorted = [...values].sort((a, b) => a - b).map(Math.round);
  return `median ${sorted[Math.floor(sorted.length / 2)]}, at most ${sorted.at(-1)}`;
}

async function once(browser, url, query) {
  const context = await visit(browser, { viewport: { width: 375, height: 800 } });
  const tab = await context.newPage();
  await tab.goto(url, { waitUntil: "load" });
  const client = await context.newCDPSession(tab);
  const ours = new Set();
  let bytes = 0;
  client.on("Network.responseReceived", ({ requestId, response }) => response.url.includes("/assets/search/") && ours.add(requestId));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) bytes += encodedDataLength;
  });
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", SLOW_NETWORK);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await tab.evaluate(clock);
  await tab.locator("#_search").focus();
  // Until the first letter: the keyboard of a telephone comes up.
  await tab.waitForTimeout(PAUSE);
  await tab.keyboard.type(query, { delay: HUMAN });
  const time = await tab.waitForFunction(() => globalThis.shown(), undefined, { timeout: 20_000, polling: 20 }).then((handle) => handle.jsonValue(), () => Infinity);
  // The texts of the results come after them.
  await tab.waitForTimeout(600);
  await context.close();
  return { time, bytes };
}

/** Runs in the page: takes the time from each letter to the next result that is drawn. */
function clock() {
  let [typed, drawn] = [0, undefined];
  document.querySelector("#_search").addEventListener("input", () => ([typed, drawn] = [performance.now(), undefined]), { capture: true });
  new MutationObserver(() => {
    if (drawn !== undefined || document.querySelector(".found-list > li") === null) return;
    drawn = 0;
    const mine = typed;
    requestAnimationFrame(() => setTimeout(() => mine === typed && (drawn = performance.now()), 0));
  }).observe(document.querySelector(".found-list"), { childList: true });
  globalThis.shown = () => (drawn > 0 ? drawn - typed : undefined);
}
