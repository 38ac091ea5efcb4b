import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSER, type Site, serveSite } from "./site.ts";

const RECORD = "/instruments/cn-fr-2024-ai-global-governance";
const PAGES = [
  "/",
  "/instruments",
  RECORD,
  "/statements/cn-fr-2024-ai-global-governance.s12",
  "/statements/cn-fr-2024-ai-global-governance.r01",
  "/parties",
  "/parties/fr",
  "/topics",
  "/topics/interoperability",
  "/methodology",
  "/about",
  "/instruments/no-such-record",
];
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let site: Site;
let browser: Browser;

beforeAll(async () => {
  if (!BROWSER) throw new Error("no Chromium was found: install one, or name it in CHROMIUM");
  [site, browser] = await Promise.all([
    serveSite(),
    chromium.launch({ executablePath: BROWSER, args: QUIET }),
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

describe("a reader finds a clause", () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`from the start page to its sources, scripts ${javaScriptEnabled ? "on" : "off"}`, () =>
      open({ javaScriptEnabled }, async (page) => {
        await page.goto("/");
        await page.getByRole("link", { name: /China and France, Paris/u }).click();
        await page.waitForURL(`**${RECORD}`);
        expect(await page.locator("h1").textContent()).toContain(
          "Artificial Intelligence and Global Governance",
        );
        expect(await page.title()).toContain("Concordance");
        await page.locator(".permalink").first().click();
        await page.waitForURL("**/statements/cn-fr-2024-ai-global-governance.s01");
        expect(await page.getByRole("heading", { name: "Sources" }).count()).toBe(1);
        await page.locator(".topics a").first().click();
        await page.waitForURL("**/topics/*");
        expect(await page.locator("article.statement").count()).toBeGreaterThan(0);
        await page.getByRole("link", { name: "France", exact: true }).first().click();
        await page.waitForURL("**/parties/fr");
        expect(await page.locator("tbody tr").first().textContent()).toMatch(
          /Issued|Sponsored|Endorsed|Signed/u,
        );
      }));
  }

  test("the first record shows both layers, with force, topics and what was not seen", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(RECORD);
      expect(await page.locator("article.statement:not(.reported)").count()).toBe(27);
      expect(await page.locator("article.statement.reported").count()).toBe(11);
      expect(await page.locator("#para_10 .unseen").count()).toBe(1);
      expect(await page.locator("#para_10 article").count()).toBe(0);
      const forces = await page.locator("article .force-word").allInnerTexts();
      expect(forces).toHaveLength(38);
      expect(forces).toContain("commit");
      expect(await page.locator("article .topics").count()).toBe(38);
      expect(await page.locator(".joined").count()).toBeGreaterThan(0);
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
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
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
    expect(first.headers.get("referrer-policy")).toBe("no-referrer");
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
  test("a page says what to do and answers with an error, never a stack", async () => {
    const alone = await serveSite({ API_URL: "http://127.0.0.1:9" });
    try {
      const answer = await fetch(`${alone.address}/instruments`);
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toMatch(/\bat .*\.js:\d+/u);
    } finally {
      await alone.stop();
    }
  });
});
