// (e) Every page says what it is: one heading, language, title, description, its own URL, and its other languages.
import { attribute, named, textOf } from "./html.mjs";
import { isLater } from "./sample.mjs";
import { fileOf, urlOf } from "./site.mjs";

export function* check({ site }) {
  for (const page of site.pages) {
    if (!page.isRedirect) yield { where: page.address, faults: [...faultsOf(site, page)] };
  }
}

function* faultsOf(site, page) {
  if (page.kind === undefined) yield "has no class page-<kind> on its body";
  const headings = named(page.tree, "h1");
  if (headings.length !== 1) yield `has ${headings.length} h1`;
  if (headings.some((heading) => textOf(heading).trim() === "")) yield "has an empty h1";
  yield* languageFaults(page);
  if (page.title.trim() === "") yield "has no title";
  if (page.kind !== "not-found" && !page.description?.trim()) yield "has no description";
  if (page.canonicals.length !== 1) yield `has ${page.canonicals.length} canonical links`;
  else if (page.canonicals[0] !== canonicalOf(site, page)) yield `canonical is another URL: ${page.canonicals[0]}`;
  yield* alternateFaults(site, page);
  yield* dataFaults(page);
}

/** The URL that stands for a page: its own, but for a page in words alone that of the page with pictures. */
const canonicalOf = (site, page) => {
  const own = urlOf(site, page);
  return page.kind === "text" ? own.replace(/text\/$/, "") : own;
};

function* languageFaults(page) {
  if (!page.lang) return yield "has no html lang";
  if (!isTag(page.lang)) yield `lang is no language: ${page.lang}`;
  const folder = page.address.split("/")[1];
  if (page.address.split("/").length > 2 && page.kind !== "languages" && folder !== page.lang) {
    yield `speaks ${page.lang} below /${folder}/`;
  }
}

function* alternateFaults(site, page) {
  const isAlone = !page.isIndexed || ["not-found", "summary"].includes(page.kind);
  if (isAlone) {
    if (page.alternates.length > 0) yield "is not to be indexed and still has hreflang";
    return;
  }
  // The second page of a list is no translation of the second page elsewhere: the stories on it differ.
  if (isLater(page)) {
    if (page.alternates.length > 0) yield "is a later page of a list and has hreflang";
    return;
  }
  const set = setOf(page);
  if (page.alternates.length === 0) return yield "has no hreflang";
  const langs = page.alternates.map((link) => link.hreflang);
  if (new Set(langs).size !== langs.length) yield "has two hreflang of one language";
  const own = page.alternates.filter((link) => link.href === urlOf(site, page)).map((link) => link.hreflang);
  const isOwn = page.kind === "languages" ? own.includes("x-default") : own.includes(page.lang);
  if (!isOwn) yield "hreflang leaves the page itself out";
  for (const { hreflang, href } of page.alternates) {
    const other = site.byFile.get(fileOf(site, href));
    if (!URL.canParse(href)) yield `hreflang is not absolute: ${href}`;
    else if (other === undefined) yield `hreflang leads nowhere: ${href}`;
    else if (hreflang !== "x-default" && other.lang !== hreflang) yield `hreflang says ${hreflang}, the page ${other.lang}: ${href}`;
    else if (setOf(other) !== set) yield `hreflang is not mutual with ${other.address}`;
  }
}

const setOf = (page) => page.alternates.map((link) => `${link.hreflang} ${link.href}`).sort().join("\n");

function* dataFaults(page) {
  for (const script of named(page.tree, "script")) {
    if (attribute(script, "type") !== "application/ld+json") {
      if (attribute(script, "src") === undefined) yield "has a script inside";
      continue;
    }
    try {
      JSON.parse(textOf(script));
    } catch (error) {
      yield `JSON-LD cannot be read: ${error.message}`;
    }
  }
}

function isTag(lang) {
  try {
    return Intl.getCanonicalLocales(lang)[0] === lang;
  } catch {
    return false;
  }
}
