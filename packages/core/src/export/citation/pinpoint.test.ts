import { expect, test } from "vitest";
import type { Locator } from "../../model/index.ts";
import { pinpointOf } from "./pinpoint.ts";

const cases: [reason: string, locator: string, shown: string, label: string, rest: string][] = [
  ["a paragraph", "para_3", "para. 3", "paragraph", "3"],
  ["a point of it", "para_3__point_a", "para. 3, point (a)", "paragraph", "3, point (a)"],
  ["an article in full", "art_5__para_2", "art. 5, para. 2", "article", "5, para. 2"],
  [
    "a recital below what has no number",
    "preamble__recital_4",
    "preamble, recital 4",
    "section",
    "preamble, recital 4",
  ],
  ["a chapter by a roman number", "chp_vii", "ch. vii", "chapter", "vii"],
  ["a unit that no style knows", "annex__row_2", "annex, row 2", "section", "annex, row 2"],
];

test.each(cases)("%s: %s", (_reason, locator, shown, label, rest) => {
  expect(pinpointOf(locator as Locator)).toEqual({ shown, label, locator: rest });
});
