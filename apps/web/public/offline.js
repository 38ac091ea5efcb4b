// Keeps pages that were visited, with their styles, fonts and scripts, so that they can be read without a connection.
// Only this site's own answers to GET are kept; searches, quotations, data and pictures are not. A page that was not
// visited is answered with the page that says so, in the language of the address.
const PAGES = "pages-1";
const FILES = "files-1";
const OFFLINE = "offline-1";
const PAGES_MAX = 60;
const FILES_MAX = 120;
// What never changes under its address, and what may.
const FIXED = /^\/(?:_next\/static|fonts)\//;
const SCRIPT = /^\/scripts\//;
const FRESH_MS = 86_400_000;
const READ = /^\/(?:en|fr|zh|es|ru|ar)(?:\/(?!search|quotation|offline)|$)/;
const SITE = /^\/(en|fr|zh|es|ru|ar)(?:\/|$)/;
// What a page links to; fonts that its styles name are fetched by it alone, if the reader's system has none.
const FILE = /(?:href|src)="(\/(?:_next\/static|fonts|scripts)\/[^"?]+)/g;

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

/** A script of this site as it is now or, without a connection, as it was. */
async function script(event) {
  const response = await fetch(event.request).catch(() => undefined);
  if (!response) return (await caches.match(event.request)) ?? Response.error();
  if (response.ok) event.waitUntil(keep(FILES, FILES_MAX, event.request, response.clone()));
  return response;
}

/** Keeps a page that this worker did not see, and what it is made of. */
async function keepWhole(name, max, path) {
  const response = await fetch(path);
  if (!response.ok || response.redirected) return;
  const html = await response.clone().text();
  await keep(name, max, path, response);
  for (const address of new Set(Array.from(html.matchAll(FILE), ([, linked]) => linked)))
    if (!(await caches.match(address))) {
      const part = await fetch(address);
      if (part.ok) await keep(FILES, FILES_MAX, address, part);
    }
}

/** Keeps a page that came before this worker, and the page of its language for those that were not visited. */
async function keepFirst(path, isSeen) {
  const { pathname } = new URL(path, self.location.origin);
  const [, language] = SITE.exec(pathname) ?? [];
  if (!language) return;
  if (!isSeen && READ.test(pathname)) await keepWhole(PAGES, PAGES_MAX, path);
  const offline = await caches.match(`/${language}/offline`, { ignoreVary: true });
  const age = Date.now() - Date.parse(offline?.headers.get("date") ?? "");
  if (!(age < FRESH_MS)) await keepWhole(OFFLINE, PAGES_MAX, `/${language}/offline`);
}

/** A page that was kept or, for one that was not, the page that says so. */
async function withoutConnection(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const [, language = "en"] = SITE.exec(new URL(request.url).pathname) ?? [];
  return caches.match(`/${language}/offline`, { ignoreVary: true });
}

async function page(event) {
  try {
    const response = await fetch(event.request);
    const { pathname } = new URL(event.request.url);
    if (READ.test(pathname) && response.ok && !response.redirected)
      event.waitUntil(keep(PAGES, PAGES_MAX, event.request, response.clone()));
    return response;
  } catch (error) {
    const kept = await withoutConnection(event.request);
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
        names.filter((name) => ![PAGES, FILES, OFFLINE].includes(name)).map((name) => caches.delete(name)),
      ),
    );
  event.waitUntil(old.then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  const { page: path, isSeen } = event.data ?? {};
  if (typeof path === "string") event.waitUntil(keepFirst(path, isSeen).catch(() => undefined));
});

self.addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin) return;
  if (FIXED.test(pathname)) event.respondWith(file(event));
  else if (SCRIPT.test(pathname)) event.respondWith(script(event));
  else if (mode === "navigate" && SITE.test(pathname)) event.respondWith(page(event));
});
