// Starts Debian's Chromium so that it speaks to this machine alone.
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
  chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: [...ARGUMENTS, ...more] });

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
  for (let at = 0; at < items.length; at += 2) yield* await Promise.all(items.slice(at, at + 2).map(task));
}
