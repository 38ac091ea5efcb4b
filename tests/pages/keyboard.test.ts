import { describe, expect, test } from "vitest";
import { reachableOf, walk } from "./checks/tabbing.ts";
import { openSite } from "./open-site.ts";
import { someTypes } from "./page-types.ts";

const { open } = openSite();

const AT_EASE = { reducedMotion: "reduce", viewport: { width: 1280, height: 700 } } as const;

describe("with a keyboard alone", () => {
  test.each(
    someTypes(
      "home",
      "statement",
      "start of comparison",
      "comparison of two",
      "matrix of instruments",
      "check of a quotation",
      "extract",
    ).map(({ name, path }) => [name, path]),
  )("%s can be gone through in order, seen at each stop, and left", (_name, path) =>
    open(AT_EASE, async (page) => {
      await page.goto(`/en${path}`);
      const all = await reachableOf(page);
      const stops = await walk(page);
      const places = stops.map(({ at }) => at).filter((at) => at >= 0);
      expect(places).toEqual(Array.from({ length: all }, (_, at) => at));
      expect(stops.flatMap(({ faults, name }) => faults.map((fault) => `${fault}: ${name}`))).toEqual([]);
    }),
  );

  test.each([
    ["light", "/en/compare?ids=bletchley-2023,un-ga-78-265"],
    ["dark", "/ar/parties/us?acts=direct"],
  ] as const)("going back, in %s colours, nothing is under what stays in sight", (colorScheme, path) =>
    open({ ...AT_EASE, colorScheme }, async (page) => {
      await page.goto(path);
      const stops = await walk(page, "Shift+Tab", 60);
      expect(stops).toHaveLength(60);
      expect(stops.flatMap(({ faults, name }) => faults.map((fault) => `${fault}: ${name}`))).toEqual([]);
    }),
  );

  test("what is folded opens with Enter and its links follow; a form is sent with Enter", () =>
    open(AT_EASE, async (page) => {
      await page.goto("/en/search?q=personal+data");
      const why = page.locator(".why").first();
      await why.locator("summary").focus();
      await page.keyboard.press("Enter");
      expect(await why.locator("li").first().isVisible()).toBe(true);
      await page.getByRole("searchbox").fill("interoperability");
      await page.keyboard.press("Enter");
      await page.waitForURL(/q=interoperability/u);
      await page.goto("/en/matrix");
      await page.getByRole("combobox", { name: "Theme" }).selectOption("rights");
      await page.getByRole("button", { name: "Show" }).press("Enter");
      await page.waitForURL(/theme=rights/u);
    }));

  test("the check finds a focus that is not seen, and one that is covered", () =>
    open(AT_EASE, async (page) => {
      await page.setContent(
        '<a href="#a" id="a">mills</a> <a href="#b" id="b">locks</a><div id="over"></div>',
      );
      await page.evaluate(() => {
        const style = (id: string, rules: object) =>
          Object.assign(document.getElementById(id)?.style ?? {}, rules);
        style("a", { outline: "none" });
        style("b", { outline: "3px solid #eee" });
        style("over", { position: "fixed", inset: "0", background: "white" });
      });
      const faults = (await walk(page, "Tab", 2)).map((stop) => stop.faults);
      expect(faults).toEqual([
        ["no outline", "hidden"],
        ["contrast 1.2", "hidden"],
      ]);
    }));
});
