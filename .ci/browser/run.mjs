// Runs every check on a finished site: `node run.mjs PUBLIC [--lang=LANG] [check …]`. With a language, what is looked at
// in the browser page by page is in it alone.
//
// A check is a generator of { where, faults }: a place that was looked at, and what is wrong there. Three checks go
// side by side, since each waits for much of its time.
import { resolve } from "node:path";

import * as accessibility from "./accessibility.mjs";
import * as choice from "./choice.mjs";
import { start } from "./chromium.mjs";
import * as coming from "./coming.mjs";
import * as feeds from "./feeds.mjs";
import * as figures from "./figures.mjs";
import * as heads from "./heads.mjs";
import * as keyboard from "./keyboard.mjs";
import * as lighthouse from "./lighthouse.mjs";
import * as links from "./links.mjs";
import * as markup from "./markup.mjs";
import * as missing from "./missing.mjs";
import * as names from "./names.mjs";
import * as numbers from "./numbers.mjs";
import * as outside from "./outside.mjs";
import * as papers from "./papers.mjs";
import * as plan from "./plan.mjs";
import * as play from "./play.mjs";
import * as quiet from "./quiet.mjs";
import * as offline from "./offline.mjs";
import { Report } from "./report.mjs";
import { sample } from "./sample.mjs";
import * as scriptless from "./scriptless.mjs";
import * as search from "./search.mjs";
import { serve } from "./server.mjs";
import { readSite } from "./site.mjs";
import * as still from "./still.mjs";
import * as telephone from "./telephone.mjs";
import * as traces from "./traces.mjs";
import * as width from "./width.mjs";
import * as words from "./words.mjs";

const CHECKS = { plan, links, heads, words, feeds, outside, markup, quiet, traces, missing, choice, scriptless, keyboard, names, papers, search, figures, play, still, width, offline, numbers, coming, accessibility, telephone, lighthouse };

/** Who looks at the clock has the machine alone, after all others. */
const MEASURES = ["telephone", "lighthouse"];

const [folder = "public", ...rest] = process.argv.slice(2);
const lang = rest.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
const wanted = rest.filter((word) => !word.startsWith("--"));
const site = readSite(resolve(folder));
const server = await serve(site);
const browser = await start();
const context = { site, server, browser, sample: sample(site).filter((page) => lang === undefined || page.lang === lang) };
const report = new Report();

console.log(`${site.files.size} files, ${site.pages.length} of HTML, ${context.sample.length} looked at in the browser, ${site.base}`);
const chosen = Object.keys(CHECKS).filter((name) => wanted.length === 0 || wanted.includes(name));
const waiting = chosen.filter((name) => !MEASURES.includes(name));
await Promise.all([lane(), lane(), lane()]);
for (const name of chosen.filter((name) => MEASURES.includes(name))) await take(name);
await browser.close();
await server.stop();
report.close();

async function lane() {
  while (waiting.length > 0) await take(waiting.shift());
}

function take(name) {
  return report.take(name, CHECKS[name].check(context));
}
