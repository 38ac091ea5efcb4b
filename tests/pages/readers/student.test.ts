import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "../open-site.ts";

const { open } = openSite();

const PHONE = { viewport: { width: 320, height: 640 }, locale: "fr-FR", hasTouch: true } as const;
/** 400 kbit/s with a delay of an old network, in the browser's own units. */
const SLOW = { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** An old phone on a slow line. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Waits until the browser keeps these pages. */
async function keeps(page: Page, ...paths: string[]): Promise<void> {
  const kept = () =>
    page.evaluate(async (wanted) => {
      const found = await Promise.all(wanted.map((path) => caches.match(path, { ignoreVary: true })));
      return found.every((response) => response !== undefined);
    }, paths);
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
}

/** Text of the page that is not marked as of another language and has words that only English has. */
const englishOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const english = /(?:^|[^\p{L}])(?:the|of|and|with|from|this|which|by|is)(?:[^\p{L}]|$)/u;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder?.closest("script, style, code, .citation")) continue;
      if (holder?.closest("[lang]") === document.documentElement && english.test(node.textContent ?? ""))
        found.push(node.textContent ?? "");
    }
    return found;
  });

describe("a student on an old phone, in French", () => {
  test("goes from the first page to a theme, a statement and its instrument, and back to the same place", () =>
    open(PHONE, async (page) => {
      await slowDown(page);
      const said: string[] = [];
      await page.goto("/");
      await page.waitForURL(/\/fr$/u);
      said.push(...(await englishOf(page)));
      await page
        .getByRole("navigation", { name: "Navigation principale" })
        .getByRole("link", { name: "Thèmes" })
        .click();
      await page.getByRole("link", { name: "Coopération internationale" }).click();
      await page.waitForURL(/topics\/international-cooperation$/u);
      said.push(...(await englishOf(page)));
      const statement = page.locator('.statements .summary a[href*="cn-fr-2024"]').first();
      await statement.scrollIntoViewIfNeeded();
      const place = await page.evaluate(() => window.scrollY);
      expect(place).toBeGreaterThan(600);
      await statement.click();
      await page.waitForURL(/fr\/statements\/cn-fr-2024/u);
      said.push(...(await englishOf(page)));
      await page.locator(".breadcrumb a").first().click();
      await page.waitForURL(/fr\/instruments\/cn-fr-2024/u);
      said.push(...(await englishOf(page)));
      expect(said).toEqual([]);
      await page.goBack();
      await page.goBack();
      await page.waitForURL(/topics\/international-cooperation$/u);
      await page.waitForFunction((before) => Math.abs(window.scrollY - before) < 200, place);
      await page.goForward();
      await page.waitForURL(/fr\/statements\/cn-fr-2024/u);
    }));

  test("reads a page before its fonts arrive", () =>
    open(PHONE, async (page) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/\.woff2$/u, (route) => held.then(() => route.continue()));
      await page.goto("/fr/topics", { waitUntil: "domcontentloaded" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      expect(await page.evaluate(() => document.fonts.status)).toBe("loading");
      release();
      await page.waitForFunction(() => document.fonts.status === "loaded");
    }));

  test("without a line reads again what was visited, the first page too, and is told in French of what was not", () =>
    open(PHONE, async (page) => {
      await page.goto("/fr/topics/safety", { waitUntil: "load" });
      await keeps(page, "/fr/topics/safety", "/fr/offline");
      await page.context().setOffline(true);
      await page.goto("/fr/topics/safety");
      expect(await page.locator("h1").textContent()).toBe("Sûreté");
      await page.goto("/fr/privacy");
      expect(await page.locator("h1").textContent()).toBe("Il n’y a pas de connexion");
      expect(await englishOf(page)).toEqual([]);
      await page
        .getByRole("region", { name: "Pages que vous pouvez lire" })
        .getByRole("link", { name: "Sûreté" })
        .click();
      await page.waitForURL(/topics\/safety$/u);
      expect(await page.locator("h1").textContent()).toBe("Sûreté");
    }));

  test("has no copy of what was looked for or checked on the phone", () =>
    open(PHONE, async (page) => {
      await page.goto("/fr/topics", { waitUntil: "load" });
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.goto("/fr/quotation?text=moulins", { waitUntil: "load" });
      await page.goto("/fr/search?q=moulins", { waitUntil: "load" });
      await page.goto("/fr/about", { waitUntil: "load" });
      await keeps(page, "/fr/about");
      const kept = await page.evaluate(async () => {
        const names = await caches.keys();
        const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return all.flat().map(({ url }) => url);
      });
      expect(kept.filter((url) => url.includes("moulins"))).toEqual([]);
    }));
});
