// Starts Debian's Chromium so that it speaks to this machine alone. The shell without windows draws and runs pages as
// the whole browser does, in half the time.
import { chromium } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export const start = (...more) =>
  chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", headless: true, args: [...ARGUMENTS, ...more] });

// A language that the site does not have, so that `/` stays where it is.
const NOBODY = "is-IS";

export async function visit(browser, options = {}) {
  const context = await browser.newContext({ locale: NOBODY, reducedMotion: "reduce", ...options });
  // A busy machine is no fault of the site.
  context.setDefaultTimeout(90_000);
  return context;
}

/** Does a task for each item, two at a time, and yields what the tasks give in the order of the items. */
export async function* inPairs(items, task) {
  const running = [];
  for (const item of items) {
    const result = task(item);
    // Who fails is heard when its turn has come.
    result.catch(() => undefined);
    running.push(result);
    if (running.length === 2) yield await running.shift();
  }
  for (const result of running) yield await result;
}

const idle = new WeakMap();

/** Does a task on a page in a tab of the context. Tabs are used again: a new one costs more than most pages. */
export async function onPage(context, url, task) {
  const tabs = idle.get(context) ?? [];
  idle.set(context, tabs);
  const tab = tabs.pop() ?? (await context.newPage());
  await tab.goto(url, { waitUntil: "load" });
  const result = await task(tab);
  tabs.push(tab);
  return result;
}
