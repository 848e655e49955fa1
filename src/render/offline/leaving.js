// Takes the place of a worker that kept pages, once no page of that is open: deletes what it kept, and goes.
"use strict";

self.addEventListener("activate", (event) => {
  const leave = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(`haidang ${BASE}/ `));
    await Promise.all(names.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
