import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "../open-site.ts";
import { someTypes } from "../page-types.ts";

const { open } = openSite();

const NAMES_OF_FORMS = /^(?:RIS|CSV|SVG|PNG)$/u;

/** What a screen reader is told of the page's main part. */
const heard = (page: Page): Promise<string> => page.getByRole("main").ariaSnapshot();

/** Levels of the headings, and names of links and tables, in the order of the page. */
function outlineOf(snapshot: string) {
  const levels = [...snapshot.matchAll(/heading .*\[level=(\d)\]/gu)].map(([, level]) => Number(level));
  const links = [...snapshot.matchAll(/- link(?: "((?:[^"\\]|\\.)*)")?/gu)].map(([, name]) => name ?? "");
  const unnamed = [...snapshot.matchAll(/- (?:table|navigation|region|figure)(?! ")/gu)];
  return { levels, links, unnamed };
}

describe("a listener", () => {
  test.each(
    someTypes(
      "home",
      "instrument with a report and disputes",
      "reported statement",
      "party that stood apart",
      "comparison of two",
      "lineage of a phrase",
      "quotation that is not found",
      "changes",
      "data and API",
    ).map(({ name, path }) => [name, path]),
  )(
    "of %s hears headings in order, links that say where they lead, and names of tables and regions",
    (_name, path) =>
      open({}, async (page) => {
        await page.goto(`/en${path}`);
        const { levels, links, unnamed } = outlineOf(await heard(page));
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        expect(levels[0]).toBe(1);
        expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
        const bare = links.filter((name) => !/\p{L}{2}/u.test(name.replace(/\b[rs]\d+\b/gu, "")));
        expect(bare.filter((name) => !NAMES_OF_FORMS.test(name))).toEqual([]);
        expect(unnamed.map(([words]) => words)).toEqual([]);
      }),
  );

  test("finds what a party did by landmarks and headings, told with act, day and source", () =>
    open({}, async (page) => {
      await page.goto("/en/parties/us?acts=direct");
      const frame = await page.locator("body").ariaSnapshot();
      const landmarks = ["banner:", 'navigation "Main":', "main:", "contentinfo:"];
      const places = landmarks.map((name) => frame.indexOf(`- ${name}`));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(await page.locator(".sections [aria-current]").textContent()).toBe("Parties");
      const ledger = page.getByRole("region", { name: "Ledger" });
      const table = ledger.getByRole("table", { name: /Ledger by year/u });
      expect(await table.getByRole("columnheader").allTextContents()).toEqual([
        "Date",
        "Act",
        "Instrument",
        "How",
        "Sources",
      ]);
      const declined = table.getByRole("row", { name: /declined to join/u }).first();
      expect(await declined.ariaSnapshot()).toMatch(
        /- cell "\d+ \w+ \d{4}".*- cell "declined to join".*- rowheader ".*- link ".*- cell "Direct".*(?:another site|- group: Show \d sources)/su,
      );
    }));

  test("keeps rows and heads of a table on a phone, where it is laid out as a list", () =>
    open({ viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto("/en/parties/us?acts=direct");
      const table = page.getByRole("table", { name: /Ledger by year/u });
      expect(await table.getByRole("columnheader").count()).toBe(5);
      expect(await table.getByRole("row").count()).toBeGreaterThan(20);
    }));

  test("is at a place of the page after a link to it", () =>
    open({}, async (page) => {
      await page.goto("/en/instruments/cn-fr-2024-ai-global-governance");
      await page
        .getByRole("navigation", { name: "On this page" })
        .getByRole("link", { name: /^Sources/u })
        .click();
      await page.waitForURL(/#sources$/u);
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate(() =>
          document.activeElement?.closest("section")?.getAttribute("aria-labelledby"),
        ),
      ).toBe("sources");
    }));

  test("is told of first results, and of how far an extraction came", () =>
    open({}, async (page) => {
      await page.goto("/en/search", { waitUntil: "networkidle" });
      const status = page.locator(".instant").getByRole("status");
      expect(await status.textContent()).toBe("");
      await page.getByRole("searchbox").pressSequentially("interop");
      await page.locator(".instant a").first().waitFor();
      expect(await page.locator(".instant").ariaSnapshot()).toMatch(/^- status: First results \(6 \/ \d+\)/u);
      await page.goto("/en/extract", { waitUntil: "networkidle" });
      await page.getByLabel("Text", { exact: true }).fill("Both sides commit to protect personal data.");
      await page.getByRole("button", { name: "Extract" }).click();
      await page.getByRole("status").filter({ hasText: "Done." }).waitFor();
      expect(await page.getByRole("table", { name: "The statements as a table" }).ariaSnapshot()).toContain(
        "Commit",
      );
    }));

  test("hears words of another language in its voice", () =>
    open({}, async (page) => {
      await page.goto("/fr/statements/cn-fr-2024-ai-global-governance.s12");
      const voices = await page
        .locator(".translations [lang]")
        .evaluateAll((all) => all.map((words) => words.getAttribute("lang")));
      expect(voices).toEqual(["en", "zh"]);
      const choice = page.getByRole("navigation", { name: "Langue de cette page" });
      expect(await choice.getByRole("link", { name: "العربية" }).getAttribute("lang")).toBe("ar");
    }));
});
