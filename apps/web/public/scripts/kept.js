// On the page for those that were not visited: which pages the browser keeps, as links, the latest first.
const SHOWN = 20;

/** Title of a kept page, without the name of the site. */
async function titleOf(page) {
  const html = await page.text();
  const head = html.slice(0, html.indexOf("</title>") + "</title>".length);
  return new DOMParser().parseFromString(head, "text/html").title.replace(/ · [^·]*$/u, "");
}

async function lineOf(cache, request) {
  const page = await cache.match(request, { ignoreVary: true });
  const { pathname, search } = new URL(request.url);
  const link = Object.assign(document.createElement("a"), { href: pathname + search });
  link.textContent = page ? await titleOf(page) : pathname;
  const line = document.createElement("li");
  line.append(link);
  return line;
}

async function show(section) {
  const name = (await caches.keys()).find((known) => known.startsWith("pages-"));
  if (!name) return;
  const cache = await caches.open(name);
  const own = (await cache.keys()).filter(
    ({ url }) => new URL(url).pathname.split("/")[1] === document.documentElement.lang,
  );
  const lines = await Promise.all(
    own
      .toReversed()
      .slice(0, SHOWN)
      .map((request) => lineOf(cache, request)),
  );
  section.querySelector("ul").append(...lines);
  section.hidden = lines.length === 0;
}

function start() {
  const section = document.getElementById("kept-pages");
  if (section) show(section).catch(() => undefined);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
