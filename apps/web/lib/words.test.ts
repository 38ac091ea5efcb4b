import { describe, expect, test } from "vitest";
import { locatorWords, shortId } from "./words.ts";

describe("locatorWords", () => {
  test.each([
    ["para_3", "Paragraph 3", "one level"],
    ["art_5__para_2", "Article 5, paragraph 2", "the outer level first"],
    ["preamble", "Preamble", "a level without a number"],
    ["preamble__recital_4", "Preamble, recital 4", "a level without a number, then one with"],
    ["para_3__point_a", "Paragraph 3, point a", "a letter for a number"],
    ["chp_ii", "Chapter II", "a Roman number in capitals"],
    ["zone_7", "zone 7", "a word that nobody named stays as it is"],
  ])("%s is %s (%s)", (locator, words) => {
    expect(locatorWords(locator)).toBe(words);
  });
});

describe("shortId", () => {
  test("is what stands after the instrument", () => {
    expect(shortId("veldania-2031.s07")).toBe("s07");
  });
});
