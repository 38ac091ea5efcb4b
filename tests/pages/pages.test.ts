import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSER, QUIET } from "./browser.ts";
import { type Site, serveSite } from "./site.ts";

const RECORD = "/instruments/cn-fr-2024-ai-global-governance";
const STATEMENT = "/statements/cn-fr-2024-ai-global-governance.s12";
const PAGES = [
  "/",
  "/instruments",
  RECORD,
  STATEMENT,
  "/statements/cn-fr-2024-ai-global-governance.r01",
  "/parties",
  "/parties/fr",
  "/parties/us?acts=direct",
  "/parties/pl?acts=through&statements=through",
  "/parties/unesco-gc",
  "/topics",
  "/topics/interoperability",
  "/methodology",
  "/about",
  "/instruments/no-such-record",
];

let site: Site;
let browser: Browser;

beforeAll(async () => {
  if (!BROWSER) throw new Error("no Chromium was found: install one, or name it in CHROMIUM");
  [site, browser] = await Promise.all([
    serveSite(),
    chromium.launch({ executablePath: BROWSER, args: [...QUIET] }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function open<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ baseURL: site.address, ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

const arrives = (page: Page, path: string) => page.waitForURL((url) => url.pathname === path);

describe("a reader finds a clause", () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`from the start page to a party and a topic, scripts ${javaScriptEnabled ? "on" : "off"}`, () =>
      open({ javaScriptEnabled }, async (page) => {
        await page.goto("/");
        await page
          .getByRole("navigation", { name: "Main" })
          .getByRole("link", { name: "Instruments" })
          .click();
        await arrives(page, "/instruments");
        await page.getByRole("link", { name: /China and the French Republic/u }).click();
        await arrives(page, RECORD);
        expect(await page.title()).toMatch(/Artificial Intelligence and Global Governance.* · Concordance/u);
        await page.locator("#s12 .permalink").click();
        await arrives(page, STATEMENT);
        expect(await page.locator(".citation").textContent()).toContain("paragraph 3, statement s12");
        await page.locator(".speakers").getByRole("link", { name: "France" }).click();
        await arrives(page, "/parties/fr");
        expect(await page.locator(".ledger").textContent()).toContain("issued");
        await page.getByRole("link", { name: "Global governance", exact: true }).first().click();
        await arrives(page, "/topics/global-governance");
        expect(await page.locator(".statements > li").count()).toBeGreaterThan(5);
      }));
  }

  test("the first record shows both layers, with force, topics, sources and what was not seen", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(RECORD);
      expect(await page.locator(".clause[id^=s]").count()).toBe(27);
      expect(await page.locator(".clause[id^=r]").count()).toBe(11);
      const each = await page.locator(".clause > .statement").evaluateAll((clauses) =>
        clauses.map((clause) => ({
          force: clause.querySelector(".force-word")?.textContent,
          strength: clause.querySelector(".force .visually-hidden")?.textContent,
          topics: clause.querySelectorAll(".topics a").length,
          sources: clause.querySelectorAll(".source-refs a").length,
          review: clause.querySelector(".review-status")?.textContent,
          languages: [...clause.querySelectorAll(".translations [lang]")].map((words) =>
            words.getAttribute("lang"),
          ),
        })),
      );
      for (const { force, strength, topics, sources, review, languages } of each) {
        expect(force).toMatch(/^[A-Z][a-z]+$/u);
        expect(strength).toMatch(/strength [0-4] of 4/u);
        expect(topics).toBeGreaterThan(0);
        expect(sources).toBeGreaterThan(0);
        expect(review).toMatch(/Draft|Checked|Verified/u);
        expect(languages).toEqual(["fr", "zh"]);
      }
      const unseen = page.locator(".provision", { has: page.locator("#para_10") });
      expect(await unseen.textContent()).toContain("was not seen");
      expect(await unseen.locator(".clause").count()).toBe(0);
      expect(await page.locator("#s13 .joined").textContent()).toContain("differ in force");
    }));

  test("a disputed value keeps every value with its source, and an unverified fact is marked", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(RECORD);
      const visit = page.locator(".claims > div", { hasText: "visit dates" });
      expect(await visit.locator("li").count()).toBe(2);
      expect(await visit.locator("li .source-refs a").count()).toBe(2);
      expect(await page.locator(".facts > div", { hasText: "Binding" }).first().textContent()).toContain(
        "not verified",
      );
    }));

  for (const path of [RECORD, "/parties", "/parties/fr", "/parties/eu"]) {
    test(`every link to a place on ${path} leads to one`, () =>
      open({}, async (page) => {
        await page.goto(path);
        const lost = await page.evaluate(() =>
          [...document.querySelectorAll('a[href^="#"]')]
            .map((link) => link.getAttribute("href")?.slice(1) ?? "")
            .filter((id) => document.getElementById(id) === null),
        );
        expect(lost).toEqual([]);
      }));
  }

  test("a ledger tells by words what a party did itself and what came through a group, each line with its sources", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/parties/fr");
      const lines = page.locator(".ledger tbody tr:not(.year)");
      const ways = await lines.locator(".way").allTextContents();
      expect(ways).toHaveLength(await lines.count());
      expect(new Set(ways)).toEqual(new Set(["Direct", "Through a group"]));
      for (const line of await lines.all())
        expect(await line.locator(".source-links li").count()).toBeGreaterThan(0);
      const years = await page.locator(".ledger .year").allTextContents();
      expect(years).toEqual(years.toSorted().toReversed());
      await page.getByRole("link", { name: /^Direct \(/u }).click();
      await page.waitForURL(/acts=direct/u);
      expect(new Set(await page.locator(".ledger .way").allTextContents())).toEqual(new Set(["Direct"]));
    }));

  test("a party that declined or voted against is told so, and a membership nobody checked is marked", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/parties/us");
      expect(await page.locator(".apart").textContent()).toMatch(
        /declined to join.*voted against|voted against.*declined to join/su,
      );
      const seven = page.locator(".memberships tr", { hasText: "Group of Seven" });
      expect(await seven.textContent()).toMatch(/since November 1975.*not verified/su);
      await page.goto("/parties/pl");
      await page.getByRole("link", { name: /^Through groups \(/u }).click();
      await page.waitForURL(/statements=through/u);
      expect(await page.locator(".statements > li .way").first().textContent()).toBe("Through a group");
    }));

  test("the record is described to search engines in a form that parses", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(RECORD);
      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
      expect(data).toMatchObject({
        "@type": "Legislation",
        legislationDate: "2024-05-06",
        locationCreated: "Paris",
      });
      const head = page.locator("head");
      expect(await head.locator('meta[name="description"]').getAttribute("content")).toContain("6 May 2024");
      expect(await head.locator('link[rel="canonical"]').getAttribute("href")).toBe(RECORD);
    }));
});

describe("every page", () => {
  for (const path of PAGES) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [320, 1280]) {
        test(`${path} is accessible and fits, ${colorScheme}, ${width} px`, () =>
          open({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
            const complaints: string[] = [];
            const elsewhere: string[] = [];
            page.on("console", (message) => {
              if (message.type() === "error" && !/404/u.test(message.text())) complaints.push(message.text());
            });
            page.on("request", (request) => {
              if (!request.url().startsWith(site.address) && !request.url().startsWith("data:"))
                elsewhere.push(request.url());
            });
            const answer = await page.goto(path, { waitUntil: "load" });
            expect(answer?.status()).toBe(path.includes("no-such") ? 404 : 200);
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
              width,
            );
            expect(complaints).toEqual([]);
            expect(elsewhere).toEqual([]);
          }));
      }
    }
  }
});

describe("a reader with a keyboard", () => {
  test("skips to the content with the first key, and sees where the focus is", () =>
    open({}, async (page) => {
      await page.goto(RECORD);
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: "Skip to the content" });
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      const box = await skip.boundingBox();
      expect(box && box.y >= 0).toBe(true);
      expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe("none");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    }));
});

describe("answers", () => {
  test("carry a strict policy with a fresh nonce, and set no cookie", async () => {
    const [first, second] = await Promise.all([fetch(site.address), fetch(site.address)]);
    const policy = first.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe/u);
    expect(policy).not.toBe(second.headers.get("content-security-policy"));
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    expect(first.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(first.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(first.headers.get("x-powered-by")).toBeNull();
    expect(first.headers.get("set-cookie")).toBeNull();
  });

  test("an id that nobody gave is not found, whatever its form", async () => {
    for (const path of [
      "/instruments/..%2f..%2fetc",
      "/statements/x",
      "/parties/%F0%9F%98%80",
      "/topics/robots",
    ]) {
      expect((await fetch(site.address + path)).status, path).toBe(404);
    }
  });

  test("the map of the site names the first record", async () => {
    const map = await (await fetch(`${site.address}/sitemap.xml`)).text();
    expect(map).toContain(RECORD);
  });
});

describe("without an API", () => {
  test("a page says what to do, in words that need no script, and answers 503", async () => {
    const alone = await serveSite({ API_URL: "http://127.0.0.1:9" });
    try {
      const answer = await fetch(`${alone.address}/instruments`);
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("30");
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(await answer.text()).toContain("Reload the page");
    } finally {
      await alone.stop();
    }
  });
});
