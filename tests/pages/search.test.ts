import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";

const { open, at } = openSite();

describe("a search", () => {
  test("works without scripts: words, marks, why, filters as links, and the way on", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/search");
      await page.getByRole("searchbox").fill("protección de datos");
      await page.getByRole("search").getByRole("button").click();
      await page.waitForURL(/q=protecci/u);
      expect(await page.getByRole("searchbox").inputValue()).toBe("protección de datos");
      expect(await page.locator(".hits mark").first().textContent()).toBe("data");
      expect(await page.locator(".hits .why li").first().textContent()).toMatch(
        /“protección de datos”.*translated/su,
      );
      const narrower = page.locator(".facets a", { hasText: "Recommend" }).first();
      const counted = await narrower.locator("+ .aside").textContent();
      await narrower.click();
      await page.waitForURL(/force=recommend/u);
      expect(await page.locator("#results").textContent()).toBe(`${counted} results`);
      expect(await page.locator(".chosen").textContent()).toContain("Recommend");
      await page.getByRole("link", { name: "remove Recommend" }).click();
      await page.waitForURL((url) => !url.search.includes("force"));
      const [first] = await page.locator(".hits .summary").allTextContents();
      await page.getByRole("link", { name: "Next page" }).click();
      await page.waitForURL(/after=/u);
      expect(await page.locator(".hits .summary").allTextContents()).not.toContain(first);
    }));

  test("takes nothing that is typed for markup, and helps where nothing is found", async () => {
    const page = await (await fetch(at("/fr/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"))).text();
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x");
    const none = await (await fetch(at("/fr/search?q=zxqv"))).text();
    expect(none).toContain("Aucun résultat.");
  });

  test("an address with what no search can have still answers with a page", async () => {
    const answer = await fetch(at("/en/search?q=safety&topic=robots&after=zzz"));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("Nothing was found.");
  });

  test("shows first results while one types, says how many, and closes with Escape", () =>
    open({}, async (page) => {
      await page.goto("/fr/search", { waitUntil: "networkidle" });
      const field = page.getByRole("searchbox");
      await field.pressSequentially("interop");
      const link = page.locator(".instant a").first();
      await link.waitFor();
      expect(await page.locator(".instant mark").count()).toBeGreaterThan(0);
      expect(await page.locator(".instant [role=status]").textContent()).toMatch(/^Premiers résultats \(\d/u);
      expect(await link.getAttribute("href")).toMatch(/^\/fr\//u);
      await field.press("Escape");
      await link.waitFor({ state: "detached" });
    }));
});
