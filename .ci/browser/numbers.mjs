// (s) Numbers that scripts write have the form that the pages have, by the `format` of the language: days to go, counted
// on by the site's clock, and how much the search has found. Builds a small site of its own, in Arabic with the digits
// of Egypt, which no script writes unless it is told to.
import { execFile } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { visit } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { readSite } from "./site.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROGRAM = process.env.HAIDANG ?? join(ROOT, "target/release/haidang");

/** What the countdown says on the day of the build and the day after. */
const COUNTDOWNS = {
  "/ar/topics/الحاويات/": ["١٬١٣٨ يومًا متبقيًا", "١٬١٣٧ يومًا متبقيًا"],
  "/en/topics/containers/": ["1,138 days to go", "1,137 days to go"],
  "/vi/topics/container/": ["Còn 1.138 ngày", "Còn 1.137 ngày"],
};

export async function* check({ browser }) {
  if (!existsSync(PROGRAM)) {
    console.log("       skipped: needs the program in target/release/");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "haidang-numbers-"));
  cpSync(join(ROOT, "tests/sites-good/arabic"), folder, { recursive: true });
  const config = join(folder, "haidang.toml");
  writeFileSync(config, readFileSync(config, "utf8").replace("[languages.ar]", '[languages.ar]\nformat = "ar-EG"'));
  appendFileSync(join(folder, "content/topics.toml"), "\n[container.campaign]\nstarts = 2030-01-01\n");
  await promisify(execFile)(PROGRAM, ["build", "--now", "2026-11-20T08:00:00+07:00"], { cwd: folder });
  const server = await serve(readSite(join(folder, "public")));
  try {
    for (const [address, said] of Object.entries(COUNTDOWNS)) yield await counted(browser, server, address, said);
    yield await found(browser, server);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function counted(browser, server, address, said) {
  const faults = [];
  for (const [at, javaScriptEnabled] of [false, true].entries()) {
    const context = await visit(browser, { javaScriptEnabled });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date("2026-11-21T08:00:00+07:00"));
    await page.goto(server.at(address), { waitUntil: "load" });
    const words = (await page.locator(".countdown-words").innerText()).replace(/[\u2066-\u2069]/g, "").trim();
    if (words !== said[at]) faults.push(`says “${words}”, not “${said[at]}”`);
    await context.close();
  }
  return { where: `numbers: days to go on ${address}`, faults };
}

async function found(browser, server) {
  const context = await visit(browser);
  const page = await context.newPage();
  await page.goto(server.at(`/ar/archive/?q=${encodeURIComponent("الحاويات")}`), { waitUntil: "load" });
  await page.waitForFunction(() => document.querySelector(".found-count").textContent !== "");
  const said = (await page.locator(".found-count").innerText()).replace(/“.*”/, "");
  await context.close();
  return { where: "numbers: what the search has found", faults: /[٠-٩]/.test(said) ? [] : [`says “${said}”`] };
}
