// (g) Film and sound play, jump and have subtitles in the language of the page; what is said can be read without script.
import { inPairs, visit } from "./chromium.mjs";
import { attribute, named, textOf } from "./html.mjs";
import { listen } from "./quiet.mjs";

export async function* check({ browser, server, site }) {
  const pages = site.pages.filter((page) => players(page).length > 0);
  if (pages.length === 0) yield { where: "the site", faults: ["has no film and no sound"] };
  const context = await visit(browser, { viewport: { width: 1280, height: 900 } });
  yield* inPairs(pages, async (page) => ({
    where: page.address,
    faults: [...told(page), ...(await played(context, server, page))],
  }));
  await context.close();
}

const players = (page) => [...named(page.tree, "video"), ...named(page.tree, "audio")];

/** The page as it was sent has the words of each clip that has subtitles. */
function told(page) {
  const clips = players(page).filter((player) => named(player, "track").length > 0);
  const transcripts = named(page.tree, "details")
    .filter((details) => (attribute(details, "class") ?? "").includes("clip-transcript"))
    .map(textOf);
  const faults = transcripts.length < clips.length ? ["has a clip without a transcript"] : [];
  if (transcripts.some((words) => words.replace(/\s+/g, " ").length < 60)) faults.push("has a transcript without words");
  for (const player of players(page)) {
    if (attribute(player, "autoplay") !== undefined) faults.push("plays by itself");
    if (attribute(player, "preload") !== "metadata") faults.push("loads a clip before anybody wants it");
  }
  return faults;
}

async function played(context, server, page) {
  const tab = await context.newPage();
  const faults = listen(tab, server.origin);
  await tab.goto(server.at(page.address), { waitUntil: "load" });
  for (const player of await tab.locator("video, audio").all()) faults.push(...(await player.evaluate(play, page.lang)));
  await tab.close();
  return faults;
}

/** Runs in the browser. */
async function play(player, lang) {
  const faults = [];
  const name = player.tagName.toLowerCase();
  const until = async (what, holds) => {
    for (let tries = 0; tries < 300; tries += 1) {
      if (holds()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    faults.push(`${name}: ${what}`);
  };
  for (const source of player.querySelectorAll("source")) {
    if (player.canPlayType(source.type) === "") faults.push(`${name}: cannot play ${source.type}`);
  }
  player.muted = true;
  await player.play().catch((error) => faults.push(`${name}: does not play: ${error.message}`));
  await until("time stands still", () => player.currentTime > 0.3);
  const size = [player.videoWidth ?? 0, player.videoHeight ?? 0].join("×");
  if (name === "video" && size !== [player.width, player.height].join("×")) faults.push(`video: is ${size}, not as the page says`);
  const middle = player.duration / 2;
  player.currentTime = middle;
  await until("cannot jump", () => !player.seeking && player.currentTime >= middle);
  const track = [...player.textTracks].find((track) => track.language === lang);
  if (track === undefined) faults.push(`${name}: no subtitles in the language of the page`);
  else {
    if (track.mode === "disabled") faults.push(`${name}: its subtitles are not chosen`);
    await until("subtitles without words", () => (track.cues?.length ?? 0) > 2);
  }
  player.pause();
  return faults;
}
