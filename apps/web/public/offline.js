// Keeps pages that were visited, with their styles, fonts and scripts, so that they can be read without a connection.
// Only this site's own answers to GET are kept; searches, data and pictures are not.
const PAGES = "pages-1";
const FILES = "files-1";
const PAGES_MAX = 60;
const FILES_MAX = 120;
// What never changes under its address.
const FIXED = /^\/(?:_next\/static|fonts)\//;
const READ = /^\/(?:en|fr|zh|es|ru|ar)(?:\/(?!search)|$)/;

async function keep(name, max, request, response) {
  const cache = await caches.open(name);
  await cache.delete(request);
  await cache.put(request, response);
  const known = await cache.keys();
  await Promise.all(known.slice(0, Math.max(0, known.length - max)).map((old) => cache.delete(old)));
}

async function file(event) {
  const kept = await caches.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keep(FILES, FILES_MAX, event.request, response.clone()));
  return response;
}

async function page(event) {
  try {
    const response = await fetch(event.request);
    if (response.ok && !response.redirected)
      event.waitUntil(keep(PAGES, PAGES_MAX, event.request, response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match(event.request, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  const old = caches
    .keys()
    .then((names) =>
      Promise.all(
        names.filter((name) => name !== PAGES && name !== FILES).map((name) => caches.delete(name)),
      ),
    );
  event.waitUntil(old.then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin) return;
  if (FIXED.test(pathname)) event.respondWith(file(event));
  else if (mode === "navigate" && READ.test(pathname)) event.respondWith(page(event));
});
