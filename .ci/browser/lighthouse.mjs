// (j) Lighthouse gives full marks for accessibility, best practices and search engines to a page of each main kind;
// its performance, on a slow telephone, depends on how busy this machine is, and is said only.
import lighthouse from "lighthouse";

import { start } from "./chromium.mjs";

const KINDS = ["home", "section", "story", "infographic", "archive"];
const FULL = ["accessibility", "best-practices", "seo"];
const PORT = 9333;

export async function* check({ server, site, sample }) {
  const first = site.pages.find((page) => page.kind === "home")?.lang;
  const chosen = KINDS.flatMap((kind) => sample.find((page) => page.label === kind && page.lang === first) ?? []);
  const browser = await start(`--remote-debugging-port=${PORT}`);
  for (const { address } of chosen) {
    const { lhr } = await lighthouse(server.at(address), { port: PORT, logLevel: "error", onlyCategories: [...FULL, "performance"] });
    const marks = Object.entries(lhr.categories).map(([name, { score }]) => `${name} ${Math.round(score * 100)}`);
    console.log(`       ${address}: ${marks.join(", ")}`);
    yield { where: address, faults: FULL.flatMap((name) => lost(lhr, name)) };
  }
  await browser.close();
}

/** What costs marks in a category. */
function lost(lhr, name) {
  const audits = lhr.categories[name].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]);
  return audits.filter(({ score }) => score !== null && score < 1).map(({ id, title }) => `${name}: ${id}: ${title}`);
}
