// Where the site keeps pages for readers without a connection: starts the worker, saves stories that readers ask for,
// lists what is kept. Nothing of it is needed to read a page.
(() => {
  "use strict";
  const workers = navigator.serviceWorker;
  if (workers === undefined || !document.currentScript) return;
  const { lang } = document.documentElement;
  const own = document.currentScript.src;
  // The first page of all was there before the worker, which has not seen it.
  const isFirst = workers.controller === null;
  const find = (selector, within = document) => within.querySelector(selector);
  // The country whose forms the site uses stands beside the language.
  const locale = find("meta[property='og:locale']")?.content.replace("_", "-") ?? lang;
  const date = (text) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(new Date(text));

  /** Asks the worker, and waits for what it says. */
  async function ask(task, more = {}) {
    const { active } = await workers.ready;
    const { port1, port2 } = new MessageChannel();
    const said = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
    active.postMessage({ task, href: location.href, ...more }, [port2]);
    return said;
  }

  /** The pictures of the story, in the sizes that this screen takes. */
  async function pictures() {
    const images = [...document.querySelectorAll("article img")];
    const loaded = images.map((image) => {
      image.loading = "eager";
      return image.decode().catch(() => undefined);
    });
    await Promise.race([Promise.all(loaded), new Promise((done) => setTimeout(done, 20_000))]);
    return [...new Set(images.map((image) => image.currentSrc || image.src))].filter((src) => src.startsWith("http"));
  }

  /** Hands the worker the page that was there before it, with the pictures that have come. */
  async function hand() {
    const images = [...document.images].filter((image) => image.complete && image.naturalWidth > 0);
    await ask("hand", { files: images.map((image) => image.currentSrc).filter((src) => src.startsWith("http")) });
  }

  const save = async () => ask("save", { files: await pictures() });

  async function offerToSave() {
    const place = find(".save-offline");
    const { isSaved, kept } = await ask("state");
    const copy = find(".kept-copy");
    if (kept && copy) {
      copy.hidden = false;
      copy.textContent = copy.dataset.words.replace("%date", date(kept));
    }
    if (!place) return;
    const [doIt, undo, status] = [".save-offline-do", ".save-offline-undo", "[role=status]"].map((name) => find(name, place));
    const show = (has) => {
      [doIt.hidden, undo.hidden] = [has, !has];
    };
    const act = async (button, task, word, has) => {
      button.disabled = true;
      status.textContent = word === "saved" ? status.dataset.saving : "";
      const { isDone } = await task();
      button.disabled = false;
      if (isDone) show(has);
      status.textContent = status.dataset[isDone ? word : "failed"];
      if (isDone) (has ? undo : doIt).focus();
    };
    doIt.addEventListener("click", () => act(doIt, save, "saved", true));
    undo.addEventListener("click", () => act(undo, () => ask("remove"), "removed", false));
    show(isSaved);
    place.hidden = false;
    // What has been corrected since is saved again, with its pictures.
    if (isSaved && !kept && navigator.onLine) await save();
  }

  async function list() {
    const place = find("[data-kept-list]");
    if (!place) return;
    const isElsewhere = location.pathname !== place.dataset.href;
    find(".kept-lacking", place).hidden = !isElsewhere;
    if (isElsewhere) find(".kept-lacking a", place).href = location.href;
    const { saved, visited } = await ask("list");
    const known = new Set(saved.map(({ href }) => href));
    const all = { ".kept-saved": saved, ".kept-visited": visited.filter(({ href }) => !known.has(href)) };
    for (const [name, pages] of Object.entries(all)) {
      const section = find(name, place);
      section.hidden = pages.length === 0;
      find("ul", section).replaceChildren(...pages.map((page) => item(place, page)));
    }
    const isEmpty = saved.length + visited.length === 0;
    find(".kept-none", place).hidden = !isEmpty;
    find(".kept-clear", place).hidden = isEmpty;
  }

  function item(place, page) {
    const entry = find("template", place).content.firstElementChild.cloneNode(true);
    const [link, when, remove] = entry.querySelectorAll("a, .kept-date, button");
    // Nothing of a document that was only read runs.
    const title = new DOMParser().parseFromString(page.title ?? page.href, "text/html").body.textContent.trim();
    Object.assign(link, { href: page.href, lang: page.lang ?? "", dir: page.dir ?? "", textContent: title });
    when.textContent = when.dataset.words.replace("%date", date(page.kept));
    remove.setAttribute("aria-label", remove.dataset.words.replace("%title", title));
    remove.addEventListener("click", () => change(place, ask("remove", { href: page.href }), "removed"));
    return entry;
  }

  async function change(place, done, word) {
    await done;
    await list();
    const status = find(".kept-said", place);
    status.textContent = status.dataset[word];
    find("h1", place).tabIndex = -1;
    find("h1", place).focus();
  }

  const place = find("[data-kept-list]");
  if (place) find(".kept-clear", place).addEventListener("click", () => change(place, ask("clear"), "cleared"));
  workers
    .register(new URL("../sw.js", own))
    .then(() => Promise.all([offerToSave(), list(), isFirst && hand()]))
    .catch(() => undefined);
})();
