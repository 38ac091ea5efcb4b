"use client";

import { useEffect, useState } from "react";
import type { Language } from "../lib/languages.ts";

type Kept = readonly [path: string, title: string];

/** Most pages that are named, the latest first. */
const SHOWN = 20;

/** Title of a page that the browser keeps, without the name of the site. */
async function titleOf(page: Response | undefined): Promise<string> {
  const html = (await page?.text()) ?? "";
  const head = html.slice(0, html.indexOf("</title>") + "</title>".length);
  return new DOMParser().parseFromString(head, "text/html").title.replace(/ · [^·]*$/u, "");
}

async function keptPages(language: Language): Promise<Kept[]> {
  const name = (await caches.keys()).find((known) => known.startsWith("pages-"));
  if (name === undefined) return [];
  const cache = await caches.open(name);
  const own = (await cache.keys()).filter(({ url }) => new URL(url).pathname.split("/")[1] === language);
  const named = own.toReversed().slice(0, SHOWN);
  return Promise.all(
    named.map(async (request) => {
      const { pathname, search } = new URL(request.url);
      return [pathname + search, await titleOf(await cache.match(request, { ignoreVary: true }))] as const;
    }),
  );
}

/** Pages in a language that can be read without a connection, as links. */
export function KeptPages({ language, title }: { language: Language; title: string }) {
  const [pages, setPages] = useState<readonly Kept[]>([]);
  useEffect(() => {
    keptPages(language).then(setPages, () => undefined);
  }, [language]);
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{title}</h2>
      <ul className="points">
        {pages.map(([path, name]) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
