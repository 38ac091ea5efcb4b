import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { scrollThrough, settle, shiftsOf, watchShifts } from "./layout-shift.ts";
import { openSite } from "./open-site.ts";

const SHIFT_MAX = 0.01;

const PAGES = {
  home: "/en",
  instrument: "/en/instruments/cn-fr-2024-ai-global-governance",
  statement: "/en/statements/cn-fr-2024-ai-global-governance.s12",
  comparison: "/en/compare?ids=bletchley-2023,un-ga-78-265",
  results: "/en/search?q=data",
  "Russian page": "/ru/statements/cn-fr-2024-ai-global-governance.s12",
  "Arabic page": "/ar/statements/cn-fr-2024-ai-global-governance.s12",
} as const;
const WIDTHS = [320, 1280] as const;

const { open } = openSite();

async function expectStill(page: Page): Promise<void> {
  const shifts = await shiftsOf(page);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(SHIFT_MAX);
}

describe.each(WIDTHS)("at %i px nothing moves under the reader", (width) => {
  const view = { viewport: { width, height: 800 }, serviceWorkers: "block" } as const;

  test.each(Object.entries(PAGES))("%s: loaded, with its fonts, from top to end", (_name, path) =>
    open(view, async (page) => {
      await watchShifts(page);
      await page.goto(path);
      await settle(page);
      await scrollThrough(page);
      await expectStill(page);
    }),
  );

  test("first results come and go over what stands below", () =>
    open(view, async (page) => {
      await watchShifts(page);
      await page.goto("/en/search?q=data", { waitUntil: "networkidle" });
      const field = page.getByRole("searchbox");
      await field.fill("");
      await field.pressSequentially("interop");
      await page.locator(".instant a").first().waitFor();
      await settle(page);
      await field.press("Escape");
      await page.locator(".instant a").first().waitFor({ state: "detached" });
      await settle(page);
      await expectStill(page);
    }));
});

test("a page that moves is caught", () =>
  open({ viewport: { width: 320, height: 800 } }, async (page) => {
    await watchShifts(page);
    await page.goto("/en");
    await settle(page);
    await page.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement("div"), { style: "height: 300px" })),
    );
    await settle(page);
    await expect(expectStill(page)).rejects.toThrow();
  }));
