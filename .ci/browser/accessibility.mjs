// (a) axe finds nothing against WCAG 2.2 AA, in light and dark, on a phone, a tablet and a desk.
import axe from "axe-core";

import { inPairs, onPage, visit } from "./chromium.mjs";

const WIDTHS = [375, 768, 1440];

const ALL = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };

// A scheme changes colours and nothing else, so in the dark the rules about colours are enough.
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

const SCHEMES = { light: ALL, dark: COLOURS };

export async function* check({ browser, server, sample }) {
  // axe itself is not of the site, so the site's policy does not bind it.
  const context = await visit(browser, { viewport: { width: WIDTHS[0], height: 900 }, bypassCSP: true });
  for await (const looks of inPairs(sample, (page) => onPage(context, server.at(page.address), (tab) => looked(tab, page)))) {
    yield* looks;
  }
  await context.close();
}

async function looked(tab, page) {
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  await tab.evaluate(axe.source);
  const looks = [];
  for (const [colorScheme, rules] of Object.entries(SCHEMES)) {
    await tab.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: 900 });
      looks.push({ where: `${page.address} ${colorScheme} ${width}`, faults: await violations(tab, rules) });
    }
  }
  return looks;
}

async function violations(tab, runOnly) {
  const found = await tab.evaluate(async (runOnly) => {
    const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({ id, target: node.target.join(" "), why: node.any.concat(node.all, node.none)[0]?.message })),
    );
  }, runOnly);
  return found.map(({ id, target, why }) => `${id}: ${why} [${target.replace(/nth-child\(\d+\)/g, "nth-child(n)")}]`);
}
