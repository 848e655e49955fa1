// (f) Everything that a page or a style sheet names on this site is there, down to the fragment.
import { attribute, elements } from "./html.mjs";
import { fileAt, pathOf, urlOf } from "./site.mjs";

export function* check({ site }) {
  for (const page of site.pages) {
    yield { where: page.address, faults: [...namesOf(page)].map((name) => faultOf(site, page, name)).filter(Boolean) };
  }
  for (const file of [...site.files].filter((file) => file.endsWith(".css"))) {
    const style = { address: `/${file}`, lang: undefined };
    const named = [...site.read(file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)];
    yield { where: style.address, faults: named.map(([, url, sheet]) => faultOf(site, style, { url: url ?? sheet })).filter(Boolean) };
  }
}

const LINKS = { a: ["href"], area: ["href"], form: ["action"], link: ["href"] };
const PARTS = {
  audio: ["src"], embed: ["src"], iframe: ["src"], image: ["href"], img: ["src", "srcset"], input: ["src"], object: ["data"],
  script: ["src"], source: ["src", "srcset"], track: ["src"], use: ["href"], video: ["src", "poster"],
};
const PICTURES = ["og:image", "og:url", "twitter:image"];

/** Every URL that a page names, and whether the browser fetches it by itself. */
function* namesOf(page) {
  for (const { element } of elements(page.tree)) {
    const tag = element.tagName;
    for (const name of [...(LINKS[tag] ?? []), ...(PARTS[tag] ?? [])]) {
      const value = attribute(element, name);
      if (value === undefined) continue;
      const isFetched = tag in PARTS || (tag === "link" && /stylesheet|icon|preload|manifest/.test(attribute(element, "rel")));
      for (const url of name === "srcset" ? value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0]) : [value]) {
        yield { url, isFetched, hreflang: tag === "a" ? attribute(element, "hreflang") : undefined };
      }
    }
    if (tag === "meta" && PICTURES.includes(attribute(element, "property"))) yield { url: attribute(element, "content"), isAbsolute: true };
    const refresh = tag === "meta" && attribute(element, "http-equiv")?.toLowerCase() === "refresh";
    if (refresh) yield { url: attribute(element, "content").replace(/^\s*\d+\s*;\s*url=/i, "") };
    if (attribute(element, "style") !== undefined) yield { url: "style attribute", isStyle: true };
  }
}

function faultOf(site, page, { url, isFetched, hreflang, isAbsolute, isStyle }) {
  if (isStyle) return "has a style attribute, which a strict policy ignores";
  if (url.trim() === "") return "names an empty URL";
  if (isAbsolute && !URL.canParse(url)) return `is not absolute: ${url}`;
  const target = URL.canParse(url, urlOf(site, page)) ? new URL(url, urlOf(site, page)) : undefined;
  if (target === undefined) return `is no URL: ${url}`;
  if (!/^https?:$/.test(target.protocol)) return isFetched && target.protocol !== "data:" ? `fetches ${url}` : undefined;
  if (target.origin !== site.base.origin) return isFetched ? `fetches from another host: ${url}` : undefined;
  const path = pathOf(site, target);
  const file = path === undefined ? undefined : fileAt(site, path);
  if (file === undefined) return `leads nowhere: ${url}`;
  const other = site.byFile.get(file);
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment !== "" && other && !other.ids.has(fragment)) return `no such fragment: ${url}`;
  if (hreflang && other && other.kind !== undefined && other.lang !== hreflang) return `hreflang ${hreflang} leads to ${other.lang}: ${url}`;
  return undefined;
}
