// The finished site as files: which there are, which are pages, and which file a URL leads to.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

import { all, attribute, named, read, textOf } from "./html.mjs";

export function readSite(folder) {
  const files = new Set(list(folder));
  const pages = [...files].filter((file) => file.endsWith(".html")).sort().map((file) => readPage(folder, file));
  const base = baseOf(pages);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return { folder, files, pages, base, byFile, read: (file) => readFileSync(join(folder, file), "utf8") };
}

/** The address of a file on the site: `vi/index.html` stands at `/vi/`. */
export const addressOf = (file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/** The file that a path on the site leads to, or undefined. The path is as in a URL, below the base. */
export function fileAt(site, path) {
  let file;
  try {
    file = decodeURIComponent(path).replace(/^\//, "");
  } catch {
    return undefined;
  }
  if (file === "" || file.endsWith("/")) file += "index.html";
  return site.files.has(file) ? file : undefined;
}

/** The path below the base if an absolute URL is of this site, or undefined. */
export function pathOf(site, url) {
  if (url.origin !== site.base.origin || !url.pathname.startsWith(site.base.pathname)) return undefined;
  return url.pathname.slice(site.base.pathname.length - 1);
}

export const urlOf = (site, page) => new URL(`.${page.address}`, site.base).href;

/** The file that a URL written on the finished site leads to, or undefined. */
export const fileOf = (site, href) => {
  const path = URL.canParse(href) ? pathOf(site, new URL(href)) : undefined;
  return path === undefined ? undefined : fileAt(site, path);
};

function list(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function readPage(folder, file) {
  const text = readFileSync(join(folder, file), "utf8");
  const tree = read(text);
  const [html] = named(tree, "html");
  const [body] = named(tree, "body");
  const classes = (attribute(body, "class") ?? "").split(/\s+/);
  const links = named(tree, "link").map((link) => Object.fromEntries(link.attrs.map(({ name, value }) => [name, value])));
  const metas = named(tree, "meta");
  const meta = (name) => {
    const found = metas.find((element) => attribute(element, "name") === name);
    return found && attribute(found, "content");
  };
  return {
    file,
    address: addressOf(file),
    size: text.length,
    tree,
    kind: classes.find((name) => name.startsWith("page-"))?.slice("page-".length),
    lang: attribute(html, "lang"),
    title: named(tree, "title").map(textOf).join(""),
    description: meta("description"),
    isIndexed: !(meta("robots") ?? "").includes("noindex"),
    isRedirect: metas.some((element) => attribute(element, "http-equiv")?.toLowerCase() === "refresh"),
    canonicals: links.filter((link) => link.rel === "canonical").map((link) => link.href),
    alternates: links.filter((link) => link.rel === "alternate" && link.hreflang),
    ids: new Set(all(tree, (element) => attribute(element, "id")).map((element) => attribute(element, "id"))),
  };
}

/** The site's URL: the canonical one of the page at `/`. */
function baseOf(pages) {
  const front = pages.find((page) => page.address === "/");
  const canonical = front?.canonicals[0];
  if (!canonical || !URL.canParse(canonical)) throw new Error("index.html names no canonical URL, so the site's is unknown");
  return new URL(canonical.endsWith("/") ? canonical : `${canonical}/`);
}
