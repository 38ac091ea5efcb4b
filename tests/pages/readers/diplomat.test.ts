import { describe, expect, test } from "vitest";
import { openSite } from "../open-site.ts";

const { open, at } = openSite();

const TABLET = { width: 820, height: 1180 } as const;

describe.each([true, false])("a diplomat who compares two texts, with scripts: %s", (javaScriptEnabled) => {
  test("chooses them, reads what both say and what one alone says, and takes it along", () =>
    open({ javaScriptEnabled, viewport: TABLET }, async (page) => {
      await page.goto("/en/compare");
      const choose = (place: number, id: string) =>
        page.getByRole("combobox", { name: `Instrument ${place}` }).selectOption(id);
      await choose(1, "bletchley-2023");
      await choose(2, "un-ga-78-265");
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await page.waitForURL((url) => url.searchParams.getAll("ids").join().includes("un-ga-78-265"));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(TABLET.width);
      const sides = await page
        .locator(".crosswalk .side-name")
        .evaluateAll((names) => names.filter((name) => name.checkVisibility()).length);
      const heads = page.locator(".crosswalk thead th");
      const isTable = sides === 0;
      if (isTable) expect((await heads.nth(1).boundingBox())?.width).toBeGreaterThan(150);
      expect(isTable || sides > 1).toBe(true);
      const file = page.getByRole("link", { name: "This view as CSV" });
      const lines = (await (await fetch(at((await file.getAttribute("href")) ?? ""))).text()).split("\n");
      expect(lines.length).toBeGreaterThan(20);
      const [first = ""] = await page
        .locator(".compared-summary a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/").at(-1) ?? ""));
      expect(lines.some((line) => line.includes(first))).toBe(true);
    }));
});

describe("a diplomat who prints", () => {
  test("has both sides on paper, groups uncut, with the way back to the page", () =>
    open({ viewport: { width: 718, height: 1000 } }, async (page) => {
      await page.goto("/en/compare?ids=bletchley-2023,un-ga-78-265");
      await page.emulateMedia({ media: "print" });
      const group = page.locator(".crosswalk tbody").first();
      expect(await group.evaluate((body) => getComputedStyle(body).breakInside)).toBe("avoid");
      expect(await page.locator(".crosswalk .force-sign").first().isVisible()).toBe(true);
      expect(await page.locator(".cite .citation").first().isVisible()).toBe(true);
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThan(3);
    }));
});
