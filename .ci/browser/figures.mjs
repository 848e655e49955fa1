// (h) Every kind of figure, in every language, as a screen reader hears it and a keyboard reaches it: one picture with
// a name and nothing inside, the summary once, the table with a head to each column, every download.
import axe from "axe-core";

import { inPairs, onPage, visit } from "./chromium.mjs";
import { all, attribute } from "./html.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export async function* check({ browser, server, site }) {
  const wanted = chosen(site.pages);
  if (wanted.length === 0) yield { where: "the site", faults: ["has no figure"] };
  const context = await visit(browser, { viewport: { width: 1280, height: 900 }, bypassCSP: true });
  yield* inPairs(wanted, ({ page, ids }) =>
    onPage(context, server.at(page.address), async (tab) => ({ where: page.address, faults: await heard(tab, ids) })),
  );
  await context.close();
}

const figures = (page) => all(page.tree, (element) => element.tagName === "figure" && kindOf(element) !== undefined);

const kindOf = (figure) =>
  (attribute(figure, "class") ?? "").split(/\s+/).find((name) => name.startsWith("chart-"));

/** For each kind and language the first page that has one, with the ids of the figures to look at. */
function chosen(pages) {
  const seen = new Set();
  const wanted = new Map();
  for (const page of pages) {
    for (const figure of figures(page)) {
      const what = `${kindOf(figure)} ${page.lang}`;
      if (seen.has(what)) continue;
      seen.add(what);
      wanted.set(page, [...(wanted.get(page) ?? []), attribute(figure, "id")]);
    }
  }
  return [...wanted].map(([page, ids]) => ({ page, ids }));
}

async function heard(tab, ids) {
  const faults = [];
  for (const id of ids) {
    const figure = tab.locator(`figure[id="${id}"]`);
    faults.push(...(await reached(tab, figure)), ...(await tree(tab, figure, id)));
  }
  faults.push(...(await violations(tab)));
  return faults;
}

/** Opens with the keyboard what is folded, and walks to every download. */
async function reached(tab, figure) {
  const folded = await figure.locator("summary").all();
  for (const summary of folded) {
    await summary.focus();
    await tab.keyboard.press("Enter");
  }
  const open = await figure.locator("details").evaluateAll((all) => all.every((details) => details.open));
  const faults = open ? [] : ["Enter does not unfold the table or the downloads"];
  const downloads = figure.locator("a[download]");
  if ((await downloads.count()) === 0) return [...faults, "offers no file"];
  await figure.locator("summary").last().focus();
  for (const link of await downloads.all()) {
    await tab.keyboard.press("Tab");
    if (!(await link.evaluate((element) => element === document.activeElement))) {
      faults.push(`Tab does not reach ${await link.getAttribute("href")}`);
      break;
    }
  }
  return faults;
}

/** What the browser tells a screen reader. */
async function tree(tab, figure, id) {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const title = await figure.locator(".chart-title").innerText();
  const summary = await figure.locator(".chart-summary").allInnerTexts();
  const below = (node) => [node, ...(node.childIds ?? []).flatMap((child) => (byId.has(child) ? below(byId.get(child)) : []))];
  const told = (node) => below(node).filter((part) => !part.ignored && part.role?.value !== "InlineTextBox");
  const named = nodes.find((node) => node.role?.value === "figure" && node.name?.value === title);
  if (named === undefined) return [`${id}: no figure is called “${title}”`];
  const parts = told(named);
  const faults = [];
  const pictures = parts.filter((part) => part.role?.value === "image");
  const draws = (await figure.locator("svg").count()) > 0;
  if (pictures.length !== (draws ? 1 : 0)) faults.push(`${pictures.length} pictures are heard`);
  for (const picture of pictures) {
    if (picture.name?.value !== title) faults.push(`the picture is called “${picture.name?.value}”`);
    if (told(picture).length > 1) faults.push(`${told(picture).length - 1} parts of the picture are heard one by one`);
  }
  const texts = parts.filter((part) => part.role?.value === "StaticText").map((part) => part.name?.value ?? "");
  for (const words of summary) {
    const times = texts.filter((text) => text.trim() === words.trim()).length;
    if (times !== 1) faults.push(`the summary is heard ${times} times`);
  }
  const isListed = (await figure.locator("table, .event-list, .big-numbers").count()) > 0;
  if (!isListed) faults.push("its data are neither a table nor a list");
  const heads = parts.filter((part) => part.role?.value === "columnheader").length;
  const columns = await figure.locator("thead th").count();
  if (heads !== columns) faults.push(`${heads} of ${columns} heads of columns are heard`);
  return faults.map((fault) => `${id}: ${fault}`);
}

async function violations(tab) {
  await tab.evaluate(axe.source);
  const found = await tab.evaluate(async (values) => {
    const { violations } = await axe.run("figure.chart", { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} [${node.target.join(" ")}]`));
  }, TAGS);
  return [...new Set(found)];
}
