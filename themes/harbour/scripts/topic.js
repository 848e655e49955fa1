// A campaign's countdown goes on from the day on which the page was made, by the site's own clock.
(() => {
  "use strict";
  const campaign = document.querySelector(".campaign");
  const count = campaign?.querySelector(".countdown");
  if (!count) return;

  const DAY = 86_400_000;
  // The country whose forms the site uses stands beside the language.
  const country = document.querySelector("meta[property='og:locale']")?.content.replace("_", "-");
  const locale = [country ?? document.documentElement.lang, "en"];
  const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;
  const today = Math.floor((Date.now() + Number(campaign.dataset.offset) * 60_000) / DAY);
  const days = dayOf(campaign.dataset.first) - today;

  const { begun, ending, last } = campaign.dataset;
  // What is known by its year may have begun or not: then no phase is the present one.
  const isDuring = today >= dayOf(begun) && today <= dayOf(ending);
  const phase = days > 0 ? "before" : today > dayOf(last) ? "after" : isDuring ? "during" : "";
  for (const step of campaign.querySelectorAll("[data-phase]")) {
    if (step.dataset.phase === phase) step.setAttribute("aria-current", "step");
    else step.removeAttribute("aria-current");
  }
  if (phase !== "before") {
    count.remove();
    return;
  }
  const words = count.querySelector(".countdown-words");
  const number = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  // The words of this very number, else those of one that takes the same form.
  const isLike = (n) => words.dataset[`n${n}`] !== undefined && rules.select(n) === rules.select(days);
  const like = [days, 100, 11, 3, 2, 1, 0].find(isLike) ?? 100;
  const text = words.dataset[`n${like}`];
  const old = number.format(like);
  const at = text.indexOf(old);
  // Some languages have a word for one and two.
  if (at < 0) {
    words.textContent = text;
  } else {
    const strong = document.createElement("strong");
    strong.className = "countdown-number";
    strong.textContent = number.format(days);
    words.replaceChildren(text.slice(0, at), strong, text.slice(at + old.length));
  }
  count.querySelector(".countdown-note").remove();
})();
