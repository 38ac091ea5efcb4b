import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

type Listener = (event: { data: unknown; waitUntil(work: Promise<void>): void }) => void;

/** The service worker with caches that keep nothing; gives what it asks for when a page says that it was there before. */
async function asksFor(page: string, html: string): Promise<string[]> {
  const listeners = new Map<string, Listener>();
  const asked: string[] = [];
  const cache = { delete: async () => false, put: async () => undefined, keys: async () => [] };
  const script = await readFile(new URL("../public/offline.js", import.meta.url), "utf8");
  runInNewContext(script, {
    URL,
    self: {
      location: { origin: "http://site.test" },
      addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    },
    caches: { open: async () => cache, match: async () => undefined },
    fetch: async (address: string) => {
      asked.push(address);
      return new Response(html);
    },
  });
  let work = Promise.resolve();
  listeners.get("message")?.({ data: { page, isSeen: false }, waitUntil: (given) => (work = given) });
  await work;
  return asked;
}

test("what a page links to is kept with it, and fonts that its styles name are not fetched for who has them", async () => {
  const html =
    '<link rel="stylesheet" href="/_next/static/a.css"/><style>@font-face{src:url(/fonts/han-1/b.woff2) format("woff2")}</style><script src="/scripts/c.js"></script>';
  const asked = await asksFor("/en/topics", html);
  expect(asked).toContain("/en/topics");
  expect(asked).toContain("/en/offline");
  expect(asked).toContain("/_next/static/a.css");
  expect(asked).toContain("/scripts/c.js");
  expect(asked.filter((address) => address.includes("fonts"))).toEqual([]);
});
