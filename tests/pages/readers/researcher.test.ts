import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "../open-site.ts";

const { open, at } = openSite();

type Row = Readonly<Record<string, string>>;

/** Lines of the table that a link leads to. */
async function table(link: Locator): Promise<Row[]> {
  const answer = await fetch(at((await link.getAttribute("href")) ?? ""));
  expect(answer.headers.get("content-type")).toContain("text/csv");
  return parse(await answer.text(), { columns: true, bom: true });
}

/** Ids of records that links lead to, in their order. */
const idsOf = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute("href")?.split(/[/?]/u)[3] ?? ""));

/** Names of all rows of a matrix, over all its pages. */
async function rowsOfAllPages(page: Page): Promise<string[]> {
  const rows: string[] = [];
  for (;;) {
    rows.push(...(await idsOf(page.locator(".matrix tbody th a"))));
    const next = page.getByRole("link", { name: "Next page" });
    if ((await next.count()) === 0) return rows;
    const before = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== before);
  }
}

describe.each([true, false])("a researcher who builds a table, with scripts: %s", (javaScriptEnabled) => {
  test("narrows the list by links, and has in the file the lines of the page in their order", () =>
    open({ javaScriptEnabled }, async (page) => {
      await page.goto("/en");
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Instruments" }).click();
      const listed = () => idsOf(page.locator(".instruments h3 a"));
      const file = page.locator('a[href^="/v1/instruments.csv"]');
      await page.waitForURL(/\/en\/instruments$/u);
      const all = await listed();
      expect((await table(file)).map(({ id }) => id)).toEqual(all);
      const facets = page.getByRole("navigation", { name: "Narrow the results" });
      await facets.getByRole("link", { name: "Resolution", exact: true }).click();
      await page.waitForURL(/kind=resolution/u);
      await facets.getByRole("link", { name: "2024", exact: true }).click();
      await page.waitForURL(/year=2024/u);
      const some = await listed();
      expect(some.length).toBeGreaterThan(2);
      expect(some.length).toBeLessThan(all.length);
      const lines = await table(file);
      expect(lines.map(({ id }) => id)).toEqual(some);
      for (const { kind, adopted } of lines)
        expect([kind, adopted?.slice(0, 4)]).toEqual(["resolution", "2024"]);
      await page.getByRole("link", { name: "remove Resolution" }).click();
      await page.waitForURL((url) => !url.search.includes("kind"));
      expect((await listed()).length).toBeGreaterThan(some.length);
    }));
});

describe("a researcher who comes back", () => {
  test("has in the file every row of the matrix and every force of its cells", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/matrix?rows=instrument&theme=rights&value=count");
      const lines = await table(page.getByRole("link", { name: "This view as CSV" }));
      const speaking = page.locator(".matrix tbody tr", { has: page.locator("td > a") }).first();
      const [id] = await idsOf(speaking.locator("th a"));
      const shown = await speaking.locator("td > a").allTextContents();
      const rows = await rowsOfAllPages(page);
      expect([...new Set(lines.map(({ row }) => row))]).toEqual(rows);
      const own = lines.filter(({ row, statements }) => row === id && statements !== "0");
      expect(own.length).toBeGreaterThan(0);
      const told = shown.map((words) => /\d+(?= statement)/u.exec(words)?.[0]);
      expect(told).toEqual(own.map(({ statements }) => statements));
    }));

  test("finds the same by the address that was cited, as the register was on the day", async () => {
    const seen = await open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/matrix?rows=instrument&theme=rights");
      await page.locator(".by-date summary").click();
      const { until: day } = await (await fetch(at("/v1/changes?limit=1"))).json();
      await page.getByRole("textbox", { name: "The register as it was on" }).fill(day);
      await page.getByRole("button", { name: "Show" }).click();
      await page.waitForURL(/asOf=/u);
      const cited = (await page.locator(".cite .citation").textContent()) ?? "";
      return { cited, matrix: await page.locator(".matrix").textContent() };
    });
    const [address = ""] = /\/en\/matrix\S*/u.exec(seen.cited) ?? [];
    expect(address).toMatch(/theme=.*asOf=\d{4}-\d{2}-\d{2}$/u);
    await open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address);
      expect(await page.locator(".matrix").textContent()).toBe(seen.matrix);
      expect(await page.locator(".cite .citation").textContent()).toBe(seen.cited);
    });
  });
});
