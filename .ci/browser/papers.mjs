// (m) On paper a story and an infographic say their title, unit, day, address and sources; nothing is there to press,
// nothing is dark however dark the screen is, and no figure is torn.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { visit } from "./chromium.mjs";
import { urlOf } from "./site.mjs";

const KINDS = ["story", "infographic"];

export async function* check({ browser, server, site, sample }) {
  const context = await visit(browser, { viewport: { width: 1280, height: 900 }, colorScheme: "dark" });
  const tab = await context.newPage();
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  for (const page of sample.filter(({ label }) => KINDS.includes(label))) {
    await tab.emulateMedia({ media: "screen", colorScheme: "dark" });
    await tab.goto(server.at(page.address), { waitUntil: "load" });
    const told = await tab.evaluate(whole);
    await tab.emulateMedia({ media: "print", colorScheme: "dark" });
    const faults = await tab.evaluate(printed);
    const file = join(folder, "paper.pdf");
    await tab.pdf({ path: file, format: "A4" });
    const paper = textOf(file) ?? (await tab.evaluate(() => document.body.innerText));
    faults.push(...lacking(paper, { ...told, address: [urlOf(site, page)] }));
    yield { where: page.address, faults };
  }
  rmSync(folder, { recursive: true });
  await context.close();
}

/** The words of a PDF, where there is a program that reads them. */
function textOf(file) {
  const read = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  return read.error === undefined && read.status === 0 ? read.stdout : undefined;
}

function lacking(paper, told) {
  // Lines break where the paper ends, in the middle of an address too; what is drawn is what is compared.
  const plain = (text) => text.normalize("NFKC").replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g, "");
  const all = plain(paper);
  // In a line of two directions a PDF has its words in another order.
  const parts = (text) => (/\p{Script=Arabic}/u.test(text) ? text.split(/\s+/) : [text]);
  const isThere = (text) => parts(text).every((part) => all.includes(plain(part)));
  return Object.entries(told).flatMap(([what, texts]) => {
    if (texts.length === 0) return [`the page names no ${what}`];
    return texts.filter((text) => !isThere(text)).map((text) => `does not have its ${what} on paper: ${text}`);
  });
}

/** In the page, on the screen: what is to be on paper too. */
function whole() {
  const texts = (selector) => [...document.querySelectorAll(selector)].map((element) => element.innerText.trim()).filter(Boolean);
  return { title: texts("h1"), unit: texts(".byline-unit").slice(0, 1), day: texts(".byline time").slice(0, 1), sources: texts(".sources li .source-publisher") };
}

/** In the page, as on paper. */
function printed() {
  const faults = [];
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  for (const element of document.querySelectorAll("nav, form, button, input, select, summary, .skip, video, audio")) {
    if (isShown(element)) faults.push(`has something to press on paper: ${element.tagName.toLowerCase()} ${element.className}`);
  }
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const light = (colour) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return (red * 3 + green * 6 + blue) / 2550;
  };
  const pale = [...document.querySelectorAll(".fig text, h1, p, li, figcaption")].filter(isShown).filter((element) => {
    const style = getComputedStyle(element);
    return light(element.closest("svg") ? style.fill : style.color) > 0.6;
  });
  const inks = pale.filter((element) => !element.matches(".fig-numeral, .fig-region-name--dark"));
  if (inks.length > 0) faults.push(`has words in pale ink: ${inks.length}, the first “${(inks[0].textContent ?? "").trim().slice(0, 30)}” in ${inks[0].closest("[class]")?.getAttribute("class")}`);
  if (light(getComputedStyle(document.documentElement).backgroundColor) < 0.95) faults.push("has a dark ground");
  for (const element of document.querySelectorAll(".chart, .plate, .cover")) {
    if (isShown(element) && getComputedStyle(element).breakInside !== "avoid") faults.push(`may be torn: ${element.className}`);
  }
  return faults;
}
