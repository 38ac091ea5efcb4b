import { describe, expect, test } from "vitest";
import { editionOf } from "./edition.ts";
import { spanWords } from "./spans.ts";

describe("spanWords", () => {
  const cases: [from: string, to: string | undefined, words: string, reason: string][] = [
    ["2004-05-01", undefined, "since 1 May 2004", "from a day on"],
    ["2020-12", undefined, "since December 2020", "no day is made up for a month"],
    ["1973-01-01", "2020-01-31", "since 1 January 1973, until 31 January 2020", "both ends"],
    ["../2024-09-23", undefined, "since 23 September 2024 or before", "a day by which it was so"],
    [
      "../2024-09-23",
      "2024-09-23/..",
      "on 23 September 2024; before and after are not known",
      "a day of a list",
    ],
    ["../2024", "2025/..", "since 2024 or before, until 2025 or later", "two lists, a year apart"],
    ["1949/1950", undefined, "since some day in 1949–1950", "one of two years"],
    ["2023-11/..", undefined, "since November 2023 or later", "some day after an adoption"],
    ["2020", "2029/2030", "since 2020, until some day in 2029–2030", "an end in one of two years"],
    ["../..", undefined, "date not recorded", "nothing is known"],
  ];
  test.each(cases)("%s to %s is %s (%s)", (from, to, words) => {
    expect(spanWords(editionOf("en"), { from, to }).replaceAll(/[\u2009\u202f]/gu, "")).toBe(words);
  });
});
