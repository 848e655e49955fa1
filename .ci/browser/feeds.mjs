// (i) Feeds and sitemaps can be read, and what they name is there.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { fileOf } from "./site.mjs";

export function* check({ site }) {
  const xml = [...site.files].filter((file) => file.endsWith(".xml")).sort();
  const read = spawnSync("python3", [join(import.meta.dirname, "feeds.py"), site.folder], { input: xml.join("\n"), encoding: "utf8", maxBuffer: 1 << 28 });
  if (read.status !== 0) throw new Error(read.stderr);
  for (const { file, faults, urls } of JSON.parse(read.stdout)) yield { where: `/${file}`, faults: [...faults, ...lost(site, urls)] };
  for (const file of [...site.files].filter((file) => /(^|\/)feed[^/]*\.json$/.test(file)).sort()) {
    yield { where: `/${file}`, faults: jsonFaults(site, file) };
  }
  yield { where: "sitemap", faults: sitemapFaults(site, JSON.parse(read.stdout)) };
}

const lost = (site, urls) => urls.filter((url) => isOurs(site, url) && !fileOf(site, url)).map((url) => `leads nowhere: ${url}`);

const isOurs = (site, url) => !URL.canParse(url) || new URL(url).origin === site.base.origin;

function jsonFaults(site, file) {
  let feed;
  try {
    feed = JSON.parse(site.read(file));
  } catch (error) {
    return [`cannot be read: ${error.message}`];
  }
  const faults = [];
  if (!/^https:\/\/jsonfeed\.org\/version\/1/.test(feed.version)) faults.push("names no version of JSON Feed");
  if (!feed.title || !Array.isArray(feed.items)) return [...faults, "has no title or no items"];
  for (const item of feed.items) {
    if (!item.id) faults.push("has an item without id");
    if (item.content_html === undefined && item.content_text === undefined) faults.push("has an item without content");
  }
  const urls = [feed.home_page_url, feed.feed_url, ...feed.items.map((item) => item.url)].filter(Boolean);
  return [...faults, ...lost(site, urls)];
}

/** The sitemaps hold every page that may be indexed, and no other. */
function sitemapFaults(site, read) {
  const listed = new Set(read.flatMap(({ kind, pages }) => (kind === "urlset" ? pages : [])).map((url) => fileOf(site, url)));
  const wanted = site.pages.filter((page) => page.kind && page.kind !== "not-found" && page.isIndexed && !page.isRedirect);
  const lacking = wanted.filter((page) => !listed.has(page.file)).map((page) => `lacks ${page.address}`);
  const extra = [...listed].filter((file) => file && !wanted.some((page) => page.file === file)).map((file) => `has /${file}`);
  return [...lacking, ...extra];
}
