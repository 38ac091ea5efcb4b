import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";

const PAIR = "/en/compare?ids=bletchley-2023,un-ga-78-265";

const { open, at } = openSite();
const search = (page: Page) => new URL(page.url()).searchParams;
const count = async (page: Page, selector: string) => page.locator(selector).count();

describe.each([true, false])("with scripts: %s, a reader", (javaScriptEnabled) => {
  test("chooses two texts by a form, and the address holds what was chosen", () =>
    open({ javaScriptEnabled }, async (page) => {
      await page.goto("/en/instruments/bletchley-2023");
      await page.getByRole("link", { name: "Compare with another instrument" }).click();
      await page.waitForURL(/compare\?ids=bletchley-2023$/u);
      await page.getByRole("combobox", { name: "Instrument 2" }).selectOption("un-ga-78-265");
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await page.waitForURL((url) => url.searchParams.getAll("ids").includes("un-ga-78-265"));
      expect(search(page).getAll("ids")).toContain("bletchley-2023");
      expect(await page.locator('head link[rel="canonical"]').getAttribute("href")).toBe(PAIR);
      expect(await count(page, ".crosswalk .group-head")).toBeGreaterThan(0);
    }));

  test("narrows the matrix, opens a cell and finds its statements", () =>
    open({ javaScriptEnabled }, async (page) => {
      await page.goto("/en/matrix");
      await page.getByRole("combobox", { name: "Rows" }).selectOption("instrument");
      await page.getByRole("combobox", { name: "Theme" }).selectOption("rights");
      await page.getByRole("button", { name: "Show" }).click();
      await page.waitForURL(/rows=instrument.*theme=rights/u);
      const cell = page.locator(".matrix td > a").first();
      const told = Number(/(\d+) statements?/u.exec((await cell.textContent()) ?? "")?.[1]);
      await cell.click();
      await page.waitForURL(/matrix\/cell\?/u);
      expect(await page.locator(".page-head .facts-line").textContent()).toBe(`${told} statements`);
      expect(await count(page, ".statements > li")).toBe(Math.min(told, 50));
    }));
});

describe("questions that one link answers", () => {
  test("are on the first page of comparison, and each leads to its answer", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/compare");
      const links = await page
        .locator(".questions a")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      const answers = [
        ["#only-a ~ .positions", "Political Declaration on Responsible Military Use"],
        ["#declined ~ .positions", "Inclusive and Sustainable Artificial Intelligence"],
        [".matrix tbody", "India"],
        [".matrix tbody", "Framework Convention"],
        ["#strongest ~ .statements", "Commit|Establish|Oblige"],
      ] as const;
      expect(links).toHaveLength(answers.length);
      for (const [place, [selector, words]] of answers.entries()) {
        await page.goto(links[place] ?? "");
        expect(await page.locator(selector).textContent(), links[place]).toMatch(new RegExp(words, "u"));
      }
    }));
});

describe("comparison", () => {
  test("tells the difference in words, says why statements stand together, and gives no bare number", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(PAIR);
      expect(await page.locator(".group-head").first().textContent()).toMatch(/Stronger: [AB], by \d of 4/u);
      const why = page.locator(".why").first();
      await why.locator("summary").click();
      expect(await why.getByRole("row").count()).toBeGreaterThan(5);
      expect(await page.locator(".measure").textContent()).toMatch(
        /^0\.\d\d of 1, between 0\.\d\d and 0\.\d\d$/u,
      );
      expect(await count(page, ".parts tbody tr")).toBe(5);
      expect(await count(page, "#limits ~ .points li")).toBeGreaterThan(2);
    }));

  test("on a phone puts one side under the other, each with its name", () =>
    open({ viewport: { width: 320, height: 700 } }, async (page) => {
      await page.goto(PAIR);
      const names = page.locator(".crosswalk .side-name");
      expect(await names.first().isVisible()).toBe(true);
      const [one, other] = await Promise.all([names.nth(0).boundingBox(), names.nth(1).boundingBox()]);
      expect(one?.x).toBe(other?.x);
    }));

  test("keeps the heads of its columns in sight", () =>
    open({ viewport: { width: 1280, height: 700 } }, async (page) => {
      await page.goto(PAIR);
      await page.locator(".group-why").nth(2).scrollIntoViewIfNeeded();
      const head = await page.locator(".crosswalk thead th").first().boundingBox();
      expect(head && head.y >= 0 && head.y < 100).toBe(true);
    }));

  test.each(["/en/compare?ids=bletchley-2023,no-such-text", "/en/positions?a=fr&b=no-such-party"])(
    "%s is no page",
    async (path) => expect((await fetch(at(path))).status).toBe(404),
  );
});

describe("silence", () => {
  test("is told apart from what nobody has coded", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/matrix?rows=instrument&theme=risk");
      expect(await page.locator(".matrix .silent").first().textContent()).toContain("says nothing");
      expect(await page.locator(".matrix .not-coded").first().textContent()).toContain("nobody has looked");
    }));
});

describe("positions", () => {
  test("tell each act with its day, and have sources and neighbours with reasons", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/positions?a=fr&b=cn&topic=safety");
      expect(await page.title()).toBe("France and China: who joined what · Concordance");
      const line = page.locator(".positions").first().locator("tbody tr", { hasText: "REAIM Blueprint" });
      expect(await line.textContent()).toMatch(/endorsed, 10 September 2024.*declined to join/su);
      expect(await line.locator(".source-links li").count()).toBeGreaterThan(0);
      expect(await count(page, ".force-points > li")).toBeGreaterThan(3);
      expect(await count(page, ".neighbours > li .reasons a")).toBeGreaterThan(10);
    }));
});

describe("figures", () => {
  test.each([
    ["/en/timeline?topic=safety", ".timeline-figure .timeline-mark", ".timeline tbody tr:not(.year)"],
    ["/en/graph", ".arcs .arc", ".references tbody tr"],
  ])("%s is drawn on the server, and a table says the same", (path, marks, rows) =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(path);
      expect(await count(page, marks)).toBeGreaterThan(20);
      expect(await count(page, rows)).toBeGreaterThanOrEqual(await count(page, marks));
    }),
  );
});

describe("what can be kept", () => {
  test.each([
    ["/en/matrix?rows=instrument&theme=risk", "CSV", "text/csv"],
    ["/en/timeline?topic=safety", "SVG", "image/svg+xml"],
    ["/en/graph", "PNG", "image/png"],
    [PAIR, "CSV", "text/csv"],
    ["/en/lineage?term=digital+divides", "CSV", "text/csv"],
  ])("%s as %s", (path, form, type) =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(path);
      const link = page.getByRole("link", { name: `This view as ${form}` });
      const answer = await fetch(at((await link.getAttribute("href")) ?? ""));
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain(type);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
      expect(await page.locator(".citation").first().textContent()).toMatch(/snapshot [0-9a-f]{12}/u);
    }),
  );

  test("is only what views offer", async () => {
    for (const path of ["/en/downloads/health", "/en/downloads/instruments", "/en/downloads/compare.png"])
      expect((await fetch(at(path))).status, path).toBe(404);
  });
});

describe("a phrase and its language versions", () => {
  test("say who has it first, and which versions differ", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/lineage?term=safe%2C+secure+and+trustworthy");
      expect(await page.locator(".lineage > li[data-form=whole]").first().textContent()).toContain(
        "first full occurrence",
      );
      await page.goto("/en/lineage?term=the");
      expect(await page.locator(".refused").isVisible()).toBe(true);
      await page.goto("/en/divergences?status=confirmed&language=ru");
      const rows = page.locator(".divergences tbody tr");
      expect(await rows.count()).toBeGreaterThan(2);
      for (const row of await rows.all()) expect(await row.textContent()).toMatch(/the versions differ/u);
    }));
});
