import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";

const RECORD = "/en/instruments/cn-fr-2024-ai-global-governance";
const STATEMENT = "/en/statements/cn-fr-2024-ai-global-governance.s12";

const { open } = openSite();
const arrives = (page: Page, path: string) => page.waitForURL((url) => url.pathname === path);

describe("a reader finds a clause", () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`from the start page to a party and a topic, scripts ${javaScriptEnabled ? "on" : "off"}`, () =>
      open({ javaScriptEnabled }, async (page) => {
        await page.goto("/en");
        await page
          .getByRole("navigation", { name: "Main" })
          .getByRole("link", { name: "Instruments" })
          .click();
        await arrives(page, "/en/instruments");
        await page.getByRole("link", { name: /China and the French Republic/u }).click();
        await arrives(page, RECORD);
        expect(await page.title()).toMatch(/Artificial Intelligence and Global Governance.* · Concordance/u);
        await page.locator("#s12 .permalink").click();
        await arrives(page, STATEMENT);
        expect(await page.locator(".citation").first().textContent()).toContain("paragraph 3, statement s12");
        await page.locator(".speakers").getByRole("link", { name: "France" }).click();
        await arrives(page, "/en/parties/fr");
        expect(await page.locator(".ledger").textContent()).toContain("issued");
        await page.getByRole("link", { name: "Global governance", exact: true }).first().click();
        await arrives(page, "/en/topics/global-governance");
        expect(await page.locator(".statements > li").count()).toBeGreaterThan(5);
      }));
  }

  test("the first record shows both layers, with force, topics, sources and what was not seen", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(RECORD);
      expect(await page.locator(".clause[id^=s]").count()).toBe(27);
      expect(await page.locator(".clause[id^=r]").count()).toBe(11);
      const each = await page.locator(".clause > .statement").evaluateAll((clauses) =>
        clauses.map((clause) => ({
          force: clause.querySelector(".force-word")?.textContent,
          strength: clause.querySelector(".force .visually-hidden")?.textContent,
          topics: clause.querySelectorAll(".topics a").length,
          sources: clause.querySelectorAll(".source-refs a").length,
          review: clause.querySelector(".review-status")?.textContent,
          languages: [...clause.querySelectorAll(".translations [lang]")].map((words) =>
            words.getAttribute("lang"),
          ),
        })),
      );
      for (const { force, strength, topics, sources, review, languages } of each) {
        expect(force).toMatch(/^[A-Z][a-z]+$/u);
        expect(strength).toMatch(/strength [0-4] of 4/u);
        expect(topics).toBeGreaterThan(0);
        expect(sources).toBeGreaterThan(0);
        expect(review).toMatch(/Draft|Checked|Verified/u);
        expect(languages).toEqual(["fr", "zh"]);
      }
      const unseen = page.locator(".provision", { has: page.locator("#para_10") });
      expect(await unseen.textContent()).toContain("was not seen");
      expect(await unseen.locator(".clause").count()).toBe(0);
      expect(await page.locator("#s13 .joined").textContent()).toContain("differ in force");
    }));

  test("a disputed value keeps every value with its source, and an unverified fact is marked", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(RECORD);
      const visit = page.locator(".claims > div", { hasText: "visit dates" });
      expect(await visit.locator("li").count()).toBe(2);
      expect(await visit.locator("li .source-refs a").count()).toBe(2);
      expect(await page.locator(".facts > div", { hasText: "Binding" }).first().textContent()).toContain(
        "not verified",
      );
    }));

  for (const path of [RECORD, "/en/parties", "/en/parties/fr", "/en/parties/eu"]) {
    test(`every link to a place on ${path} leads to one`, () =>
      open({}, async (page) => {
        await page.goto(path);
        const lost = await page.evaluate(() =>
          [...document.querySelectorAll('a[href^="#"]')]
            .map((link) => link.getAttribute("href")?.slice(1) ?? "")
            .filter((id) => document.getElementById(id) === null),
        );
        expect(lost).toEqual([]);
      }));
  }

  test("a ledger tells by words what a party did itself and what came through a group, each line with its sources", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/parties/fr");
      const lines = page.locator(".ledger tbody tr:not(.year)");
      const ways = await lines.locator(".way").allTextContents();
      expect(ways).toHaveLength(await lines.count());
      expect(new Set(ways)).toEqual(new Set(["Direct", "Through a group"]));
      for (const line of await lines.all())
        expect(await line.locator(".source-links li").count()).toBeGreaterThan(0);
      const years = await page.locator(".ledger .year").allTextContents();
      expect(years).toEqual(years.toSorted().toReversed());
      await page.getByRole("link", { name: /^Direct \(/u }).click();
      await page.waitForURL(/acts=direct/u);
      expect(new Set(await page.locator(".ledger .way").allTextContents())).toEqual(new Set(["Direct"]));
    }));

  test("a party that declined or voted against is told so, and a membership nobody checked is marked", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/parties/us");
      expect(await page.locator(".apart").textContent()).toMatch(
        /declined to join.*voted against|voted against.*declined to join/su,
      );
      const seven = page.locator(".memberships tr", { hasText: "Group of Seven" });
      expect(await seven.textContent()).toMatch(/since November 1975.*not verified/su);
      await page.goto("/en/parties/pl");
      await page.getByRole("link", { name: /^Through groups \(/u }).click();
      await page.waitForURL(/statements=through/u);
      expect(await page.locator(".statements > li .way").first().textContent()).toBe("Through a group");
    }));

  test("the record is described to search engines in a form that parses", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto(RECORD);
      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
      expect(data).toMatchObject({
        "@type": "Legislation",
        legislationDate: "2024-05-06",
        locationCreated: "Paris",
      });
      const head = page.locator("head");
      expect(await head.locator('meta[name="description"]').getAttribute("content")).toContain("6 May 2024");
      expect(await head.locator('link[rel="canonical"]').getAttribute("href")).toBe(RECORD);
    }));
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
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    }));
});
