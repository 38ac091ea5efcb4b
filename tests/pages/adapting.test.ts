import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { cutsOf } from "./checks/cut.ts";
import { openSite } from "./open-site.ts";
import { someTypes } from "./page-types.ts";

const { open } = openSite();

const RECORD = "/en/instruments/cn-fr-2024-ai-global-governance";
/** Width of an A4 page between its margins, in CSS pixels. */
const PAPER = 718;

/** A window of 1280 by 1024 pixels as it is at a zoom, and text alone enlarged in the whole window. */
const ZOOMS = [
  { name: "200 %", width: 640, height: 512, text: 100 },
  { name: "400 %", width: 320, height: 256, text: 100 },
  { name: "text of 200 %", width: 1280, height: 1024, text: 200 },
] as const;

async function cutsAt(page: Page, { name, width, height, text }: (typeof ZOOMS)[number]): Promise<string[]> {
  await page.setViewportSize({ width, height });
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, text);
  return (await cutsOf(page)).map((cut) => `${name}: ${cut}`);
}

describe("a reader who enlarges", () => {
  test.each(
    someTypes(
      "statement",
      "list of instruments",
      "party that stood apart",
      "comparison of two",
      "matrix of instruments",
      "quotation that is not found",
    ).map(({ name, path }) => [name, path]),
  )("has all of %s, uncut and in one direction", (_name, path) =>
    open({}, async (page) => {
      await page.goto(`/ru${path}`);
      const cuts: string[] = [];
      for (const zoom of ZOOMS) cuts.push(...(await cutsAt(page, zoom)));
      expect(cuts).toEqual([]);
    }),
  );

  test("is told by the check where text is cut, lies over other text or is too wide", () =>
    open({ viewport: { width: 320, height: 400 } }, async (page) => {
      await page.setContent(
        `<p id="cut">Velda</p><p id="low">Ostmark</p><p id="wide">${"Lakes".repeat(40)}</p>`,
      );
      await page.evaluate(() => {
        const style = (id: string, rules: object) =>
          Object.assign(document.getElementById(id)?.style ?? {}, rules);
        style("cut", { overflow: "hidden", height: "4px" });
        style("low", { position: "relative", top: "-20px" });
      });
      const kinds = (await cutsOf(page)).map((cut) => cut.split(/[: ]/u)[0]);
      expect(new Set(kinds)).toEqual(new Set(["cut", "over", "outside", "page"]));
    }));
});

describe("forced colours", () => {
  test("keep the marks of force, the focus and what is chosen", () =>
    open({ forcedColors: "active" }, async (page) => {
      await page.goto("/en/parties/fr?acts=direct");
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const marks = page.locator(".force-sign > path:first-child");
      const fills = await marks.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
      expect(fills.length).toBeGreaterThan(5);
      expect(new Set(fills)).not.toContain(ground);
      const weight = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => Number(getComputedStyle(element).fontWeight));
      for (const [chosen, other] of [
        [".choice a[aria-current]", ".choice a:not([aria-current])"],
        [".sections a[aria-current]", ".sections a:not([aria-current])"],
      ] as const)
        expect(await weight(chosen), chosen).toBeGreaterThan(await weight(other));
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement ?? document.body).outline,
      );
      expect(outline).not.toContain(ground);
      expect(outline).toMatch(/solid 3px/u);
    }));
});

describe("reduced motion", () => {
  test.each(
    someTypes("search that finds nothing", "timeline of a topic").map(({ name, path }) => [name, path]),
  )("%s stands still", (_name, path) =>
    open({ reducedMotion: "reduce" }, async (page) => {
      await page.goto(`/en${path}`);
      const moving = await page.evaluate(
        () =>
          [document.documentElement, ...document.querySelectorAll("*")].filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return (
              animationName !== "none" || !/^0s/u.test(transitionDuration) || scrollBehavior === "smooth"
            );
          }).length,
      );
      expect(moving).toBe(0);
    }),
  );
});

describe("on paper", () => {
  test.each(
    someTypes(
      "instrument with a report and disputes",
      "comparison of two",
      "matrix of parties",
      "party that stood apart",
      "timeline of a topic",
      "quotation that is not found",
    ).map(({ name, path }) => [name, path]),
  )("%s fits the page and has nothing that can only be pressed", (_name, path) =>
    open({ viewport: { width: PAPER, height: 1000 } }, async (page) => {
      await page.goto(`/en${path}`);
      await page.emulateMedia({ media: "print" });
      const pressed = await page
        .locator(".site-header nav, .site-footer nav, form, button, input, .pager, .skip")
        .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(({ className }) => className));
      expect(pressed).toEqual([]);
      expect(await cutsOf(page)).toEqual([]);
      const pdf = await page.pdf({ format: "A4" });
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    }),
  );

  test("marks of force are there, and sources and texts have their addresses", () =>
    open({ viewport: { width: PAPER, height: 1000 } }, async (page) => {
      await page.goto(RECORD);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#s12 .force-sign").first().isVisible()).toBe(true);
      const after = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((links) =>
            links.map((link) => [link.getAttribute("href"), getComputedStyle(link, "::after").content]),
          );
      const links = await after('.sources a[href^="http"], .expressions a[href^="http"]');
      expect(links.length).toBeGreaterThan(3);
      for (const [address, printed] of links) expect(printed).toContain(address);
    }));

  test("a checked quotation is there without its form, and a matrix with what its signs mean", () =>
    open({ viewport: { width: PAPER, height: 1000 } }, async (page) => {
      await page.goto("/en/quotation?text=Veldania+shares+its+mills");
      expect(await page.locator("blockquote").isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("blockquote").textContent()).toBe("Veldania shares its mills");
      await page.goto("/en/matrix?theme=rights");
      expect(await page.locator(".matrix-legend li").first().isVisible()).toBe(true);
    }));
});
