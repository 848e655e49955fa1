// Screenshots for people to look at: `node pictures.mjs PUBLIC FOLDER [kind …]`. Not part of .ci/run.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

import { inPairs, start, visit } from "./chromium.mjs";
import { sample } from "./sample.mjs";
import { serve } from "./server.mjs";
import { readSite } from "./site.mjs";

const [folder, target, ...kinds] = process.argv.slice(2);
if (target === undefined) {
  console.error("usage: node pictures.mjs PUBLIC FOLDER [kind …]");
  process.exit(2);
}
mkdirSync(target, { recursive: true });
const site = readSite(resolve(folder));
const server = await serve(site);
const browser = await start();
const pages = sample(site).filter((page) => kinds.length === 0 || kinds.includes(page.kind));
for (const colorScheme of ["light", "dark"]) {
  for (const width of [375, 1440]) {
    const context = await visit(browser, { colorScheme, viewport: { width, height: 900 } });
    const name = (page) => `${page.label}-${page.lang}-${width}-${colorScheme}.png`.replace(/[^\w.-]+/g, "-");
    for await (const file of inPairs(pages, (page) => picture(context, page, name(page)))) console.log(file);
    await context.close();
  }
}
await browser.close();
await server.stop();

async function picture(context, page, name) {
  const tab = await context.newPage();
  await tab.goto(server.at(page.address));
  // Pictures below the fold come only when they are near.
  await tab.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  // A window as tall as the page: Chromium repeats its first screenful in long pictures of narrow windows.
  const { width } = tab.viewportSize();
  await tab.setViewportSize({ width, height: await tab.evaluate(() => document.documentElement.scrollHeight) });
  const path = join(target, name);
  await tab.screenshot({ path });
  await tab.close();
  return path;
}
