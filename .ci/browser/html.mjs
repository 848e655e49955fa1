// Reads HTML as a tree, without a browser. Knows nothing of sites.
import { parse } from "parse5";

export const read = (text) => parse(text);

export const attribute = (element, name) => element.attrs?.find((attr) => attr.name === name)?.value;

/** Every element below a node, each with the languages and the ancestors it stands in. */
export function* elements(node, lang = "", ancestors = []) {
  const children = node.tagName === "template" ? node.content.childNodes : (node.childNodes ?? []);
  for (const child of children) {
    if (child.tagName === undefined) continue;
    const own = attribute(child, "lang") ?? lang;
    yield { element: child, lang: own, ancestors };
    yield* elements(child, own, [...ancestors, child]);
  }
}

export const all = (node, test) => [...elements(node)].map(({ element }) => element).filter(test);

export const named = (node, ...names) => all(node, (element) => names.includes(element.tagName));

export function textOf(node) {
  if (node.nodeName === "#text") return node.value;
  return (node.childNodes ?? []).map(textOf).join("");
}

/** The text that stands directly in an element, not in those below it. */
export const ownText = (element) =>
  element.childNodes.filter((child) => child.nodeName === "#text").map((child) => child.value).join(" ");
