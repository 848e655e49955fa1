// (i2) What machines read is valid by validators that others wrote: sitemaps by the schema of sitemaps.org (libxml2) and
// the parser of npm `sitemap`; Atom by Jing; JSON Feed and schema.org's vocabulary by their types in TypeScript; what
// Google asks of structured data by Adobe's validator. No maintained package judges hreflang: `heads` does.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";

import Validator from "@adobe/structured-data-validator";
import { ErrorLevel, parseSitemap, parseSitemapIndex } from "sitemap";
import typescript from "typescript";
import { validateXML } from "xmllint-wasm";

import { attribute, named, textOf } from "./html.mjs";
import { jar } from "./markup.mjs";

const MODULES = join(import.meta.dirname, "..", "node_modules");

export async function* check({ site }) {
  const maps = [...site.files].filter((file) => /(^|\/)sitemap[^/]*\.xml$/.test(file)).sort();
  for (const file of maps) yield { where: `/${file}`, faults: await mapFaults(site, file) };
  const atoms = [...site.files].filter((file) => file.endsWith(".xml") && site.read(file).includes('xmlns="http://www.w3.org/2005/Atom"')).sort();
  const found = jing(site, atoms);
  for (const file of atoms) yield { where: `/${file}`, faults: found.get(file) ?? [] };
  yield* typed(site);
  yield* rich(site);
}

async function mapFaults(site, file) {
  const text = site.read(file);
  const isIndex = text.includes("<sitemapindex");
  const parse = isIndex ? parseSitemapIndex : parseSitemap;
  const faults = await parse(Readable.from([text]), { level: ErrorLevel.THROW }).then(() => [], (error) => [`sitemap: ${error.message}`]);
  if (isIndex) return faults;
  const { errors } = await validateXML({
    xml: { fileName: "sitemap.xml", contents: text },
    schema: { fileName: "whole.xsd", contents: WHOLE },
    preload: [
      { fileName: "sitemap.xsd", contents: readFileSync(join(MODULES, "sitemap", "schema", "sitemap.xsd"), "utf8") },
      { fileName: "link.xsd", contents: LINK },
    ],
  });
  return [...faults, ...errors.map(({ message }) => `libxml2: ${message}`)];
}

const WHOLE = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</schema>`;

/** The one element of another namespace in our sitemaps: the same page in another language. */
const LINK = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <element name="link"><complexType>
    <attribute name="rel" use="required"><simpleType><restriction base="string"><enumeration value="alternate"/></restriction></simpleType></attribute>
    <attribute name="hreflang" use="required"><simpleType><restriction base="string"><pattern value="x-default|[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"/></restriction></simpleType></attribute>
    <attribute name="href" type="anyURI" use="required"/>
  </complexType></element>
</schema>`;

/** Jing is part of the Nu HTML checker. */
function jing(site, files) {
  const grammar = join(import.meta.dirname, "..", "atom.rnc");
  const said = spawnSync("java", ["-cp", jar(), "nu.validator.vendor.thaiopensource.relaxng.util.Driver", "-c", grammar, ...files], { cwd: site.folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (said.error !== undefined || said.stderr.trim() !== "") throw new Error(`jing: ${said.error ?? said.stderr.slice(0, 1000)}`);
  const faults = new Map();
  for (const line of said.stdout.split("\n").filter(Boolean)) {
    const file = files.find((file) => line.includes(`${file}:`)) ?? files[0];
    faults.set(file, [...(faults.get(file) ?? []), `jing: ${line.slice(line.indexOf(": ") + 2)}`]);
  }
  if (said.status !== 0 && faults.size === 0) throw new Error(`jing: exit code ${said.status}`);
  return faults;
}

/** Each shape of feed and of data once: what differs in words alone has the same types. */
function* typed(site) {
  const shapes = new Map();
  const add = (type, value, where) => {
    const key = `${type} ${JSON.stringify(shapeOf(value))}`;
    if (!shapes.has(key)) shapes.set(key, { type, value, where });
  };
  for (const file of [...site.files].filter((file) => /(^|\/)feed[^/]*\.json$/.test(file)).sort()) add("Feed", JSON.parse(site.read(file)), `/${file}`);
  for (const { where, node } of nodes(site)) add(`Extract<S.${[node["@type"]].flat()[0]}, { "@type": unknown }>`, pixels(node), where);
  const all = [...shapes.values()];
  const lines = all.map(({ type, value }, at) => `export const v${at}: ${type} = ${JSON.stringify(value)};`);
  const text = ['import type Feed from "@json-feed-types/1_1";', 'import type * as S from "schema-dts";', ...lines].join("\n");
  const faults = compiled(text);
  for (const [at, { where, value }] of all.entries()) {
    yield { where: `${where} ${value["@type"] ?? "JSON Feed"}`, faults: faults.get(at + 2) ?? [] };
  }
}

/** What TypeScript finds in a text, by line. */
function compiled(text) {
  const name = join(import.meta.dirname, "typed.ts");
  const options = { strict: true, noEmit: true, skipLibCheck: true, module: typescript.ModuleKind.NodeNext, moduleResolution: typescript.ModuleResolutionKind.NodeNext, target: typescript.ScriptTarget.ES2022, types: [] };
  const host = typescript.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (file, ...rest) => (file === name ? typescript.createSourceFile(name, text, options.target) : getSourceFile(file, ...rest));
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? text : readFile(file));
  const program = typescript.createProgram([name], options, host);
  const faults = new Map();
  for (const { file, start, messageText } of typescript.getPreEmitDiagnostics(program)) {
    const words = typescript.flattenDiagnosticMessageText(messageText, " / ").replace(/\s+/g, " ").slice(0, 260);
    if (file?.fileName !== name) throw new Error(`typescript: ${words}`);
    const { line } = file.getLineAndCharacterOfPosition(start);
    if (line < 2) throw new Error(`typescript: ${words}`);
    faults.set(line, [...(faults.get(line) ?? []), words]);
  }
  return faults;
}

function shapeOf(value) {
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(shapeOf(one))))];
  if (value === null || typeof value !== "object") return typeof value;
  return Object.entries(value).map(([key, inner]) => [key, key === "@type" ? inner : shapeOf(inner)]);
}

/** A picture's sides as numbers of pixels are what Google's documentation shows, though schema.org asks for a
    quantity; the rest is judged as it is. */
function pixels(value) {
  if (Array.isArray(value)) return value.map(pixels);
  if (value === null || typeof value !== "object") return value;
  const isShown = ["ImageObject", "VideoObject"].includes(value["@type"]);
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (isShown && ["width", "height"].includes(key) && Number.isInteger(inner) ? [] : [[key, pixels(inner)]])));
}

/** Every node of structured data, with the page that it stands on. */
function* nodes(site) {
  for (const page of site.pages) {
    for (const script of named(page.tree, "script")) {
      if (attribute(script, "type") !== "application/ld+json") continue;
      const data = JSON.parse(textOf(script));
      for (const node of data["@graph"] ?? [data]) yield { where: page.address, node };
    }
  }
}

async function* rich(site) {
  const validator = new Validator();
  const pages = new Map();
  for (const { where, node } of nodes(site)) {
    const type = [node["@type"]].flat()[0];
    const data = pages.get(where) ?? {};
    pages.set(where, { ...data, [type]: [...(data[type] ?? []), node] });
  }
  for (const [where, jsonld] of pages) {
    const issues = await validator.validate({ jsonld, microdata: {}, rdfa: {}, errors: [] });
    const errors = issues.filter(({ severity }) => severity === "ERROR");
    yield { where: `${where} for Google`, faults: errors.map(({ issueMessage, path }) => `${issueMessage} (${path.map(({ type }) => type).join(" > ")})`) };
  }
}
