// (r) Where a site keeps pages for readers without a connection: what was visited opens, what was not is said to be
// missing in its own language, a saved story has its pictures, what was withdrawn is deleted, and a site that ends it
// leaves nothing behind. Builds a small site of its own: the sample keeps nothing.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { visit } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { readSite } from "./site.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROGRAM = process.env.HAIDANG ?? join(ROOT, "target/release/haidang");

const STORY = "/vi/cang-bien/ben-lach-huyen/";
const OTHER = "/vi/cang-bien/thong-bao/";
const NOTICE = `+++
title = "Thông báo đổi giờ phà"
summary = "Bài viết chỉ để thử việc gỡ bài."
date = 2026-11-01
+++

Giờ phà đổi từ tuần sau.
`;
const UNSEEN = "/ja/gioi-thieu/";

export async function* check({ browser }) {
  if (!existsSync(PROGRAM)) {
    console.log("       skipped: needs the program in target/release/");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "haidang-offline-"));
  cpSync(join(ROOT, "tests/sites-good/port"), folder, { recursive: true });
  const notice = join(folder, "content/cang-bien/thong-bao");
  mkdirSync(notice);
  writeFileSync(join(notice, "index.vi.md"), NOTICE);
  const config = join(folder, "haidang.toml");
  const first = readFileSync(config, "utf8");
  // The server goes on while the program works.
  const build = async (offline) => {
    writeFileSync(config, `${first}\n[formats]\noffline = ${offline}\n`);
    await promisify(execFile)(PROGRAM, ["build", "--now", "2026-11-20"], { cwd: folder });
    return readSite(join(folder, "public"));
  };
  const site = await build(true);
  const server = await serve(site);
  const context = await visit(browser, { serviceWorkers: "allow" });
  try {
    const page = await context.newPage();
    const heard = faultsOf(page);
    yield* kept(context, page, server);
    yield { where: "offline: what pages say to the browser", faults: heard };
    rmSync(notice, { recursive: true });
    Object.assign(site, await build(true));
    yield* withdrawn(page, server);
    Object.assign(site, await build(false));
    yield* ended(page, server);
  } finally {
    await context.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Errors of scripts and breaches of the policy; that requests fail without a connection is none. */
function faultsOf(page) {
  const faults = [];
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => /Content Security Policy/.test(message.text()) && faults.push(message.text()));
  return faults;
}

/** Goes to an address, which may have no answer. */
const go = (page, server, address) => page.goto(server.at(address), { waitUntil: "load" });

const ready = (page) =>
  page.waitForFunction(() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null));

const cached = (page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return { urls: all.flat() };
  });

/** Waits until a page is kept, for ten seconds at most. */
async function cachedSoon(page, url) {
  for (let round = 0; round < 20 && !(await cached(page)).urls.includes(url); round += 1) await page.waitForTimeout(500);
}

async function* kept(context, page, server) {
  await go(page, server, OTHER);
  await ready(page);
  // The first page of all was there before the worker, and is handed to it.
  await cachedSoon(page, server.at(OTHER));
  await go(page, server, STORY);
  await page.locator(".save-offline-do").click();
  await page.locator(".save-offline-undo").waitFor();
  const said = await page.locator(".save-offline [role=status]").textContent();
  yield { where: `offline: ${STORY} is saved`, faults: said === "" ? ["nothing is said"] : [] };

  await context.setOffline(true);
  await go(page, server, OTHER);
  const copy = page.locator(".kept-copy");
  await copy.waitFor();
  const styled = await page.evaluate(() => getComputedStyle(document.body).display === "flex");
  const faults = [[await page.locator("html").getAttribute("lang"), "vi"], [styled, true]];
  yield { where: `offline: ${OTHER} was visited`, faults: unlike(faults) };

  await go(page, server, `${STORY}?tu=ban-be#so-lieu`);
  const pictures = await page.evaluate(async () => {
    const images = [...document.querySelectorAll("article img")];
    images.forEach((image) => (image.loading = "eager"));
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    return images.map((image) => image.naturalWidth > 0);
  });
  yield { where: `offline: pictures of ${STORY}`, faults: pictures.length > 0 && pictures.every(Boolean) ? [] : [`${pictures}`] };

  const missing = await go(page, server, UNSEEN);
  await page.locator(".kept-saved li").waitFor();
  const listed = await page.locator(".kept-saved a").evaluateAll((links) => links.map((link) => link.pathname));
  yield {
    where: `offline: ${UNSEEN} was not visited`,
    faults: unlike([
      [missing.status(), 503],
      [await page.locator("html").getAttribute("lang"), "ja"],
      [await page.locator(".kept-lacking").isVisible(), true],
      [listed.join(), new URL(server.at(STORY)).pathname],
    ]),
  };
  await context.setOffline(false);
}

async function* withdrawn(page, server) {
  const away = server.at(OTHER);
  const before = (await cached(page)).urls.includes(away);
  // A visit anywhere tells of the new version; the question is put now and then.
  const gone = await visitedUntil(page, server, async (url) => {
    const shells = (await caches.keys()).filter((name) => name.includes("shell"));
    return shells.length === 1 && (await caches.match(url)) === undefined;
  }, away);
  const { urls } = await cached(page);
  yield {
    where: `offline: ${OTHER} is withdrawn`,
    faults: unlike([[before, true], [gone, true], [urls.includes(server.at(STORY)), true]]),
  };
}

async function* ended(page, server) {
  const empty = await visitedUntil(page, server, async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return (await caches.keys()).length === 0 && workers.length === 0;
  });
  await go(page, server, STORY);
  yield {
    where: "offline: a site that ends it",
    faults: unlike([[empty, true], [await page.locator(".save-offline").count(), 0]]),
  };
}

/** Visits a story again and again until something holds, for a minute at most. */
async function visitedUntil(page, server, holds, given) {
  for (let round = 0; round < 20; round += 1) {
    await go(page, server, STORY);
    await page.waitForTimeout(3000);
    if (await page.evaluate(holds, given)) return true;
  }
  return false;
}

/** What is not as it should be, of pairs of what is and what should be. */
const unlike = (pairs) => pairs.filter(([is, should]) => is !== should).map(([is, should]) => `${is}, not ${should}`);
