// (a) axe finds nothing against WCAG 2.2 AA, in light and dark, on a phone and on a desk.
import axe from "axe-core";

import { inPairs, visit } from "./chromium.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export async function* check({ browser, server, sample }) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [375, 1440]) {
      // axe itself is not of the site, so the site's policy does not bind it.
      const context = await visit(browser, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      yield* inPairs(sample, async (page) => ({
        where: `${page.address} ${colorScheme} ${width}`,
        faults: await violations(context, server.at(page.address)),
      }));
      await context.close();
    }
  }
}

async function violations(context, url) {
  const tab = await context.newPage();
  await tab.goto(url);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  await tab.evaluate(axe.source);
  const found = await tab.evaluate(async (values) => {
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({ id, target: node.target.join(" "), why: node.any.concat(node.all, node.none)[0]?.message })),
    );
  }, TAGS);
  await tab.close();
  return found.map(({ id, target, why }) => `${id}: ${why} [${target.replace(/nth-child\(\d+\)/g, "nth-child(n)")}]`);
}
