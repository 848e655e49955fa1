// Keeps pages for readers without a connection. BASE stands above: the path of the site. What else is to be known of
// the site lies beside this script, in `offline.json`: `version`, `shell`, `pages` (the page that is shown for what is
// not kept, by language), `first`. So a publication changes that file, and no worker takes the place of another while
// it answers.
"use strict";

const DATA = `${BASE}/offline.json`;
const NAME = `haidang ${BASE}/ `;
const SITE = `${NAME}site`;
const SHELL = `${NAME}shell `;
const VISITED = `${NAME}visited`;
const PICTURES = `${NAME}pictures`;
const SAVED = `${NAME}saved`;
const MOST = { [VISITED]: 50, [PICTURES]: 120, [SAVED]: 50 };
const MOST_FILES = 60;
const MOST_BYTES = 1_500_000;
/** So long a reader waits for the network where a copy is at hand. */
const PATIENCE = 6000;
/** And so long what is asked for anew, which nobody sees. */
const LONG = 30_000;
/** So long no question is put whether the site has changed. */
const LULL = 10_000;

const KEPT = "x-kept";
const FILES = "x-kept-files";

/** When the copy was kept that a window shows. */
const shown = new Map();

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !isOurs(url)) return;
  if (request.mode === "navigate") event.respondWith(page(event, url));
  else if (request.destination === "image") event.respondWith(picture(event, url));
  else if (["style", "script", "font"].includes(request.destination)) {
    event.respondWith(caches.match(request.url, { ignoreVary: true }).then((copy) => copy ?? fetch(request)));
  }
});

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  const answer = TASKS[event.data?.task];
  if (port === undefined || answer === undefined) return;
  const failed = () => ({ isDone: false });
  event.waitUntil(answer(event.data, event.source?.id).catch(failed).then((said) => port.postMessage(said)));
  event.waitUntil(keepUp());
});

const TASKS = {
  async state({ href }, client) {
    const cache = await caches.open(SAVED);
    return { isDone: true, isSaved: (await cache.match(clean(href))) !== undefined, kept: shown.get(client) };
  },
  async hand({ href, files }) {
    const address = clean(href);
    // What the browser has just read it does not ask for again.
    await seen(address, new URL(href), await fetch(address));
    const pictures = own(files, address).map((url) => fetch(url).then((response) => keepPicture(url, response)));
    await Promise.all(pictures);
    return { isDone: true };
  },
  async save({ href, files }) {
    const address = clean(href);
    await save(address, own(files, address));
    return { isDone: true };
  },
  async remove({ href }) {
    await forget(clean(href));
    return { isDone: true };
  },
  async clear() {
    await Promise.all([VISITED, PICTURES, SAVED].map((name) => caches.delete(name)));
    return { isDone: true };
  },
  async list() {
    return { isDone: true, saved: await listed(SAVED), visited: await listed(VISITED) };
  },
};

/** The files of this site among those of a page. */
const own = (files, address) => files.slice(0, MOST_FILES).map((file) => new URL(file, address)).filter(isOurs);

const anew = (href) => fetch(href, { cache: "no-cache", signal: AbortSignal.timeout(LONG) });

async function install() {
  // A worker before this one may have kept pages of an older version, which are still to be asked for.
  if ((await known()) !== undefined) return;
  const response = await anew(DATA);
  if (!response.ok) throw new Error(`${response.status}`);
  const site = await response.json();
  await keepShell(site);
  await remember(site);
}

/** What was last told of the site, if anything was. */
async function known() {
  const copy = await caches.match(DATA, { cacheName: SITE });
  return copy && copy.json();
}

async function remember(site) {
  await (await caches.open(SITE)).put(DATA, new Response(JSON.stringify(site)));
}

/** Keeps what every page looks and works by. */
async function keepShell(site) {
  const got = site.shell.map(async (href) => {
    const response = await (href.includes("/assets/") ? fetch(href) : anew(href));
    if (!response.ok) throw new Error(`${response.status} ${href}`);
    return [href, await whole(response)];
  });
  const files = await Promise.all(got);
  const cache = await caches.open(SHELL + site.version);
  await Promise.all(files.map(([href, response]) => cache.put(href, response)));
}

/** A response that has come to its end: a cache that waits for the rest of one answers nobody. */
async function whole(response) {
  return new Response(await response.blob(), { headers: bare(response) });
}

/** The headers without those of the way that it came. */
function bare(response) {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return headers;
}

function isOurs(url) {
  return url.origin === self.location.origin && url.pathname.startsWith(`${BASE}/`);
}

/** The address of a page alone: what stands behind `?` and `#` is the same page. */
function clean(href) {
  const url = new URL(href, self.location.origin);
  if (!isOurs(url)) throw new Error("not of this site");
  return url.origin + url.pathname;
}

const isPage = (address) => !/\/(media|assets)\//.test(address);

/** Pages come from the network while there is one. */
async function page(event, url) {
  const address = clean(url.href);
  const copy = await found(address);
  const fetched = fetch(event.request).then((response) => {
    event.waitUntil(seen(address, url, response.clone()).catch(() => undefined));
    return response;
  });
  try {
    if (copy === undefined) return await fetched;
    const tired = new Promise((_, refuse) => setTimeout(refuse, PATIENCE));
    return await Promise.race([fetched, tired]);
  } catch {
    fetched.catch(() => undefined);
    if (copy !== undefined) {
      shown.set(event.resultingClientId, copy.headers.get(KEPT));
      return copy;
    }
    return lacking(url);
  }
}

async function found(address) {
  for (const name of [SAVED, VISITED]) {
    const copy = await caches.match(address, { cacheName: name, ignoreVary: true });
    if (copy !== undefined) return copy;
  }
  return undefined;
}

/** The page that says so, in the language of the address. */
async function lacking(url) {
  const lang = decodeURIComponent(url.pathname.slice(BASE.length + 1).split("/")[0]);
  const site = await known();
  const href = site?.pages[lang] ?? site?.pages[site.first];
  const copy = href && (await caches.match(href, { ignoreVary: true }));
  if (!copy) return Response.error();
  return new Response(copy.body, { status: url.pathname === href ? 200 : 503, headers: copy.headers });
}

/** What came from the network is kept in the place of what was there; what is gone is kept no longer. */
async function seen(address, url, response) {
  const isHtml = (response.headers.get("content-type") ?? "").startsWith("text/html");
  const isLacking = Object.values((await known())?.pages ?? {}).includes(url.pathname);
  if (isGone(response)) await forget(address);
  else if (response.ok && isHtml && url.search === "" && !isLacking) await replace(address, response);
  await keepUp();
}

const isGone = (response) =>
  response.status === 404 || response.status === 410 || response.redirected || response.type === "opaqueredirect";

/** Puts a page among the visited, and in the place of a saved one; pictures that it has lost go. */
async function replace(address, response) {
  const text = await response.text();
  const before = await found(address);
  if (before !== undefined) {
    const now = new Set(picturesOf(text, address));
    await drop(picturesOf(await before.text(), address).filter((picture) => !now.has(picture)));
  }
  const saved = await caches.open(SAVED);
  const old = await saved.match(address);
  if (old !== undefined) await saved.put(address, stamped(text, response, old.headers.get(FILES)));
  await add(VISITED, address, stamped(text, response));
}

function stamped(text, response, files) {
  const headers = bare(response);
  headers.set(KEPT, new Date().toISOString());
  if (files) headers.set(FILES, files);
  return new Response(text, { headers });
}

/** Adds to a cache as its newest, and lets the oldest go. */
async function add(name, address, response) {
  if ((await known()) === undefined) return;
  const cache = await caches.open(name);
  await cache.delete(address);
  await cache.put(address, response);
  const keys = (await cache.keys()).filter((request) => name !== SAVED || isPage(request.url));
  for (const request of keys.slice(0, Math.max(0, keys.length - MOST[name]))) {
    await (name === SAVED ? forget(request.url) : cache.delete(request));
  }
}

/** Every picture that a page names. */
function picturesOf(text, address) {
  return (text.match(/[^\s"',]*\/media\/[^\s"',]+/g) ?? []).map((href) => new URL(href, address).href);
}

async function drop(pictures) {
  const all = await Promise.all([PICTURES, SAVED].map((name) => caches.open(name)));
  await Promise.all(pictures.flatMap((picture) => all.map((cache) => cache.delete(picture))));
}

/** A page goes, and the pictures that no other saved page needs. */
async function forget(address) {
  const saved = await caches.open(SAVED);
  const copy = await found(address);
  await saved.delete(address);
  await (await caches.open(VISITED)).delete(address);
  if (copy === undefined) return;
  const needed = new Set();
  for (const request of await saved.keys()) {
    const other = isPage(request.url) && (await saved.match(request));
    if (other) JSON.parse(other.headers.get(FILES) ?? "[]").forEach((file) => needed.add(file));
  }
  await drop(picturesOf(await copy.text(), address).filter((picture) => !needed.has(picture)));
}

async function save(address, files) {
  const response = await anew(address);
  if (!response.ok || response.redirected) throw new Error(`${response.status}`);
  const cache = await caches.open(SAVED);
  const hrefs = files.map((file) => file.href);
  await add(SAVED, address, stamped(await response.text(), response, JSON.stringify(hrefs)));
  try {
    for (const href of hrefs) {
      const copy = (await caches.match(href, { ignoreVary: true })) ?? (await fetch(href));
      if (copy.ok) await cache.put(href, await whole(copy));
    }
  } catch (error) {
    // A page without its pictures was not what was asked for.
    await forget(address);
    throw error;
  }
}

/** Pictures are named by what they hold, so a copy is never old. */
async function picture(event, url) {
  const copy = await caches.match(url.href, { ignoreVary: true });
  if (copy !== undefined) return copy;
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepPicture(url, response.clone()).catch(() => undefined));
    return response;
  } catch {
    return (await otherSize(url)) ?? Response.error();
  }
}

async function keepPicture(url, response) {
  const size = Number(response.headers.get("content-length") ?? 0);
  if (!response.ok || !url.pathname.startsWith(`${BASE}/media/`) || size > MOST_BYTES) return;
  await add(PICTURES, url.href, await whole(response));
}

/** Another size of a picture that is not there, by its name. */
async function otherSize(url) {
  const name = (path) => path.split("/").pop().replace(/-\d+\.\w+$/, "");
  for (const cacheName of [SAVED, PICTURES]) {
    const cache = await caches.open(cacheName);
    const keys = await cache.keys();
    const near = keys.find((request) => !isPage(request.url) && name(new URL(request.url).pathname) === name(url.pathname));
    if (near !== undefined) return cache.match(near);
  }
  return undefined;
}

let asked = 0;
let working;

/** Asks now and then whether the site has changed. */
function keepUp() {
  if (working === undefined && Date.now() - asked > LULL) {
    asked = Date.now();
    // Without a connection it is asked again at the next page.
    const failed = () => (asked = 0);
    working = keptUp().catch(failed).finally(() => (working = undefined));
  }
  return working;
}

/** After a publication each kept page is asked for anew: what was withdrawn goes, what was corrected is replaced. */
async function keptUp() {
  const response = await anew(DATA);
  if (isGone(response)) return leave();
  if (!response.ok) throw new Error(`${response.status}`);
  const [now, next] = [await known(), await response.json()];
  if (now?.version === next.version) return undefined;
  await keepShell(next);
  for (const name of [SAVED, VISITED]) await renewPages(await caches.open(name));
  await remember(next);
  const old = (await caches.keys()).filter((name) => name.startsWith(SHELL) && name !== SHELL + next.version);
  return Promise.all(old.map((name) => caches.delete(name)));
}

/** The site keeps no pages any more: everything goes, this worker too. */
async function leave() {
  // From here on nothing is added.
  await caches.delete(SITE);
  await self.registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(NAME));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function renewPages(cache) {
  for (const { url } of await cache.keys()) {
    if (!isPage(url)) continue;
    const response = await anew(url);
    if (isGone(response)) await forget(url);
    else if (response.ok) await renewOne(cache, url, response);
  }
}

async function renewOne(cache, url, response) {
  const before = await cache.match(url);
  const [was, is] = [await before.text(), await response.text()];
  const now = new Set(picturesOf(is, url));
  await drop(picturesOf(was, url).filter((picture) => !now.has(picture)));
  await cache.put(url, stamped(is, response, before.headers.get(FILES)));
}

async function listed(name) {
  const cache = await caches.open(name);
  const pages = [];
  for (const request of (await cache.keys()).reverse()) {
    if (!isPage(request.url)) continue;
    const copy = await cache.match(request);
    const text = await copy.text();
    const [, lang] = /<html lang="([^"]*)"/.exec(text) ?? [];
    const [, dir] = /<html [^>]*dir="([^"]*)"/.exec(text) ?? [];
    const [, title] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(text) ?? /<title>([\s\S]*?)<\/title>/.exec(text) ?? [];
    pages.push({ href: request.url, title, lang, dir, kept: copy.headers.get(KEPT) });
  }
  return pages;
}
