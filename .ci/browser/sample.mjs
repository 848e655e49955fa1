// Chooses what the slow checks look at: a page of each kind in each language, and later pages of lists.

export const isLater = (page) => /\/\d+\/$/.test(page.address) && ["section", "topic", "unit", "home"].includes(page.kind);

function kindOf(page) {
  if (isLater(page)) return `${page.kind} (later page)`;
  return page.address === "/404.html" ? "not-found (of all languages)" : page.kind;
}

/** The same page in as many languages as can be; of those the one with most in it. */
export function sample(site) {
  const kinds = group(site.pages, kindOf);
  kinds.delete(undefined);
  return [...kinds].sort().flatMap(([kind, pages]) => onePerLanguage(pages).map((page) => ({ ...page, label: kind })));
}

function onePerLanguage(pages) {
  const sets = [...group(pages, (page) => page.alternates.map((link) => link.href).sort().join(" ") || page.address).values()];
  const size = (set) => set.reduce((sum, page) => sum + page.size, 0);
  sets.sort((a, b) => b.length - a.length || size(b) - size(a));
  const chosen = new Map();
  for (const page of sets.flat()) if (!chosen.has(page.lang)) chosen.set(page.lang, page);
  return [...chosen.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function group(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
