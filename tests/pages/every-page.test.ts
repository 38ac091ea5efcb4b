import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { openSite } from "./open-site.ts";
import { LANGUAGES, typesOf, type View, viewsOf } from "./page-types.ts";

/** A page of some thousand elements in four views, on a machine that has much else to do. */
const PATIENCE_MS = 300_000;

const { open, at } = openSite();

/** What the page asks of other hosts, and what the browser complains about, from now on. */
function watch(page: Page) {
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/404/u.test(message.text())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(at("/")) && !request.url().startsWith("data:"))
      elsewhere.push(request.url());
  });
  return { complaints, elsewhere };
}

/** Ids that more than one element has. */
const repeatedIds = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });

/** Faults of one view of the page that is open. */
async function faultsOf(page: Page, { scheme, width }: View): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  const violations = await violationsOf(page);
  const across = await page.evaluate(() => document.documentElement.scrollWidth);
  const view = `${scheme}, ${width} px`;
  return [
    ...violations.map((violation) => `${view}: ${violation}`),
    ...(across > width ? [`${view}: ${across} px wide`] : []),
  ];
}

describe.each(LANGUAGES)("in %s every page is accessible and fits", (language) => {
  test.each(typesOf(language).map((type) => [type.name, type] as const))(
    "%s",
    (_name, type) =>
      open({}, async (page) => {
        const { complaints, elsewhere } = watch(page);
        const answer = await page.goto(`/${language}${type.path}`, { waitUntil: "load" });
        expect(answer?.status()).toBe("status" in type ? type.status : 200);
        const root = page.locator("html");
        await page.locator("h1").waitFor();
        expect(await root.getAttribute("lang")).toBe(language);
        expect(await root.getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
        const faults = (await repeatedIds(page)).map((id) => `id "${id}" is there more than once`);
        for (const view of viewsOf(language, type)) faults.push(...(await faultsOf(page, view)));
        expect({ faults, complaints, elsewhere }).toEqual({ faults: [], complaints: [], elsewhere: [] });
      }),
    PATIENCE_MS,
  );
});

describe("the choice of language", () => {
  test("keeps the page and its parameters, and each page names itself in all languages", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/parties/fr?acts=direct");
      await page
        .getByRole("navigation", { name: "Language of this page" })
        .getByRole("link", { name: "العربية" })
        .click();
      await page.waitForURL((url) => url.pathname + url.search === "/ar/parties/fr?acts=direct");
      const alternates = await page
        .locator('head link[rel="alternate"][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => `${link.getAttribute("hreflang")} ${link.getAttribute("href")}`),
        );
      expect(alternates).toEqual([
        ...LANGUAGES.map((language) => `${language} /${language}/parties/fr`),
        "x-default /en/parties/fr",
      ]);
      expect(await page.locator('head link[rel="canonical"]').getAttribute("href")).toBe("/ar/parties/fr");
    }));

  test("words that are not translated say their language, for the ear and for the eye", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/ar/instruments/cn-fr-2024-ai-global-governance");
      const summary = page.locator("#s12 .summary");
      expect(await summary.locator("span[lang]").getAttribute("lang")).toBe("en");
      expect(await summary.locator("span[lang]").getAttribute("dir")).toBe("ltr");
      expect(await summary.locator("abbr").textContent()).toBe("en");
      await page.goto("/fr/instruments/cn-fr-2024-ai-global-governance");
      expect(await page.locator("#s12 .summary [lang]").count()).toBe(0);
    }));
});
