// Names the pages that the browser keeps, on the page that stands in for one that it does not keep.

/** Most pages that are named, the latest first. */
const SHOWN = 20;

/** Title of a page that the browser keeps, without the name of the site. */
async function titleOf(page) {
  const html = (await page?.text()) ?? "";
  const head = html.slice(0, html.indexOf("</title>") + "</title>".length);
  return new DOMParser().parseFromString(head, "text/html").title.replace(/ · [^·]*$/u, "");
}

async function keptPages(language) {
  const name = (await caches.keys()).find((known) => known.startsWith("pages-"));
  if (name === undefined) return [];
  const cache = await caches.open(name);
  const own = (await cache.keys()).filter(({ url }) => new URL(url).pathname.split("/")[1] === language);
  const named = own.toReversed().slice(0, SHOWN);
  return Promise.all(
    named.map(async (request) => {
      const { pathname, search } = new URL(request.url);
      return [pathname + search, await titleOf(await cache.match(request, { ignoreVary: true }))];
    }),
  );
}

function line([path, title]) {
  const link = document.createElement("a");
  link.href = path;
  link.textContent = title;
  const item = document.createElement("li");
  item.append(link);
  return item;
}

async function start() {
  const section = document.querySelector(".kept-pages");
  const pages = section ? await keptPages(document.documentElement.lang).catch(() => []) : [];
  if (pages.length === 0) return;
  section.querySelector("ul").append(...pages.map(line));
  section.hidden = false;
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
