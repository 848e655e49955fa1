// On the page of languages alone: a reader who came from outside goes on in the language chosen last, else in the
// one that the browser asks for. Who comes back from a page of this site came to choose, and stays.
(() => {
  "use strict";
  const key = "haidang-language";
  const links = [...document.querySelectorAll("a[data-language]")];
  if (links.length === 0) return;

  const store = {
    read() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        localStorage.setItem(key, value);
      } catch {
        // A browser that keeps nothing asks again next time.
      }
    },
  };

  for (const link of links) {
    link.addEventListener("click", () => store.write(link.dataset.language));
  }

  const cameFromHere = document.referrer !== "" && new URL(document.referrer).origin === location.origin;
  const [entry] = performance.getEntriesByType("navigation");
  const cameBack = entry !== undefined && entry.type !== "navigate";
  if (cameFromHere || cameBack || location.hash !== "") return;

  // zh, zh-CN and zh-SG read zh-Hans; zh-TW and zh-HK do not.
  const candidates = (tag) => {
    const locale = tag.toLowerCase();
    if (/^zh(-hans|-cn|-sg|$)/.test(locale)) return ["zh-hans", "zh"];
    if (/^zh-/.test(locale)) return ["zh-hant"];
    return [locale, locale.split("-")[0]];
  };
  const find = (tag) =>
    candidates(tag)
      .map((wanted) => links.find((link) => link.dataset.language.toLowerCase() === wanted))
      .find((link) => link !== undefined);

  const wishes = [store.read(), ...(navigator.languages ?? [])].filter(Boolean);
  const choice = wishes.map(find).find((link) => link !== undefined);
  if (choice !== undefined) location.replace(choice.href);
})();
