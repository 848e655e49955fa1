// (s) What is over is not announced any more, however old the page is: the list of what is coming up empties by the
// site's clock, and goes with its last event. Without script it stays as it was built.
import { visit } from "./chromium.mjs";

const DAY = 86_400_000;

export async function* check({ browser, server, sample }) {
  for (const { address } of sample.filter((page) => page.label === "home")) {
    const built = await announced(browser, server.at(address), undefined);
    if (built.length === 0) continue;
    const [first, last] = [built[0], built.at(-1)];
    const faults = [];
    for (const day of new Set([first, after(first), last, after(last)])) {
      const seen = await announced(browser, server.at(address), day);
      const wanted = built.filter((end) => end >= day);
      if (seen.join() !== wanted.join()) faults.push(`on ${day} announces what ends on ${seen.join(", ")}, not ${wanted.join(", ")}`);
    }
    yield { where: `what is coming up on ${address}`, faults };
  }
}

const after = (day) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** The last days of the events that are announced, in order, to a reader on a day at noon of the site's time; without a
    day, to one without script. */
async function announced(browser, url, day) {
  const context = await visit(browser, { javaScriptEnabled: day !== undefined });
  const page = await context.newPage();
  if (day !== undefined) await page.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
  await page.goto(url, { waitUntil: "load" });
  const items = page.locator(".coming [data-last]");
  const days = await items.evaluateAll((items) => items.map((item) => item.dataset.last));
  const isHeaded = (await page.locator(".coming").count()) > 0;
  await context.close();
  return isHeaded && days.length === 0 ? ["a heading alone"] : days.sort();
}
