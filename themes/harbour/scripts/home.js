// What is over is not announced any more, however old the page is, by the site's own clock.
(() => {
  "use strict";
  const coming = document.querySelector(".coming");
  if (!coming) return;

  const now = new Date(Date.now() + Number(coming.dataset.offset) * 60_000).toISOString().slice(0, 10);
  for (const item of coming.querySelectorAll("[data-last]")) if (item.dataset.last < now) item.remove();
  if (!coming.querySelector("[data-last]")) coming.remove();
})();
