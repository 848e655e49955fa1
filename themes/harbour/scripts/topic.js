// A campaign's countdown goes on from the day on which the page was made, by the site's own clock.
(() => {
  "use strict";
  const campaign = document.querySelector(".campaign");
  const count = campaign?.querySelector(".countdown");
  if (!count) return;

  const DAY = 86_400_000;
  const lang = document.documentElement.lang;
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
  const unit = count.querySelector(".countdown-unit");
  const rules = new Intl.PluralRules(lang);
  const like = [0, 1, 2, 3, 11, 100].find((n) => rules.select(n) === rules.select(days));
  count.querySelector(".countdown-number").textContent = new Intl.NumberFormat(lang).format(days);
  unit.textContent = unit.dataset[`n${like ?? 100}`];
  count.querySelector(".countdown-note").remove();
})();
