// (c) No page is wider than its window. All pages: a long title is enough to break one. As every page is opened here,
// it is also heard here that none asks another host, none offends the policy, and nothing is kept of them.
import { inPairs, onPage, visit } from "./chromium.mjs";
import { hear, kept } from "./traces.mjs";

const WIDTHS = [320, 375, 1440];

export async function* check({ browser, server, site }) {
  const context = await visit(browser);
  const heard = hear(context, server.origin);
  const pages = site.pages.filter((page) => page.kind !== undefined);
  yield* inPairs(pages, ({ address }) => onPage(context, server.at(address), (tab) => look(tab, address)));
  yield { where: "all pages", faults: [...heard, ...(await kept(context, context.pages()[0]))] };
  await context.close();
}

async function look(tab, address) {
  const faults = [];
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 900 });
    const wide = await tab.evaluate(tooWide);
    if (wide !== undefined) faults.push(`${width}: ${wide}`);
  }
  return { where: address, faults };
}

/** In the page: which elements make it wider than the window. */
function tooWide() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return undefined;
  const name = (element) => element.tagName.toLowerCase() + [...element.classList].map((part) => `.${part}`).join("");
  const scrolls = (element) => element !== document.body && getComputedStyle(element).overflowX !== "visible";
  const isHeld = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) if (scrolls(at)) return true;
    return false;
  };
  const out = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5 && !isHeld(element),
  );
  return `wider than the window: ${[...new Set(out.map(name))].slice(-4).join(", ") || "nobody knows what"}`;
}
