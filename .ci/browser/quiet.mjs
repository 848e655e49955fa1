// (b) A page asks this host alone, everything it asks for comes, every picture shows, and the console stays empty.
import { inPairs, visit } from "./chromium.mjs";

export async function* check({ browser, server, sample }) {
  const context = await visit(browser, { viewport: { width: 1440, height: 900 } });
  yield* inPairs(sample, async (page) => ({
    where: page.address,
    faults: await noises(context, server.origin, server.at(page.address)),
  }));
  await context.close();
}

async function noises(context, origin, url) {
  const tab = await context.newPage();
  const faults = listen(tab, origin);
  const response = await tab.goto(url, { waitUntil: "load" });
  if (response.status() !== 200) faults.push(`answered ${response.status()}`);
  if (tab.url() !== new URL(url).href) faults.push(`went on to ${tab.url()}`);
  faults.push(...(await brokenPictures(tab)));
  faults.push(...(await tab.evaluate(() => document.fonts.ready.then(() => window.violated ?? []))));
  await tab.close();
  return faults;
}

/** Collects what a tab does wrong from here on. */
export function listen(tab, origin) {
  const faults = [];
  const isOurs = (url) => url.startsWith(`${origin}/`) || url.startsWith("data:");
  tab.on("request", (request) => isOurs(request.url()) || faults.push(`leaves the host: ${request.url()}`));
  // A player breaks off what it has begun to load once it knows enough.
  const isEnough = (request) => request.resourceType() === "media" && request.failure()?.errorText === "net::ERR_ABORTED";
  tab.on("requestfailed", (request) => isEnough(request) || faults.push(`request failed: ${request.failure()?.errorText} ${short(request.url(), origin)}`));
  tab.on("response", (response) => {
    if (response.status() >= 400) faults.push(`answered ${response.status()}: ${short(response.url(), origin)}`);
  });
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text().replaceAll(origin, "")}`);
  });
  tab.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  tab.addInitScript(() => {
    window.violated = [];
    addEventListener("securitypolicyviolation", (event) =>
      window.violated.push(`policy ${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  return faults;
}

const short = (url, origin) => url.replace(origin, "").slice(0, 120);

// Pictures below the fold are asked for only when they come near.
function brokenPictures(tab) {
  return tab.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    const broken = await Promise.all(
      pictures.map((picture) => picture.decode().then(() => undefined, () => picture.currentSrc || picture.src)),
    );
    return broken.filter(Boolean).map((src) => `picture does not show: ${new URL(src, location.href).pathname}`);
  });
}
