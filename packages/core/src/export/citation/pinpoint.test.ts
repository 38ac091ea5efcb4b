import { expect, test } from "vitest";
import type { Locator } from "../../model/index.ts";
import { pinpointOf } from "./pinpoint.ts";

const cases: [reason: string, locator: string, shown: string, cite: object][] = [
  ["a paragraph", "para_3", "para. 3", { label: "paragraph", locator: "3" }],
  ["a point of it", "para_3__point_a", "para. 3, point (a)", { label: "paragraph", locator: "3, point (a)" }],
  [
    "an article, which CSL has no word for",
    "art_5__para_2",
    "art. 5, para. 2",
    { suffix: ", art. 5, para. 2" },
  ],
  ["what has no number", "preamble__recital_4", "preamble, recital 4", { suffix: ", preamble, recital 4" }],
  ["a chapter by a roman number", "chp_vii", "ch. vii", { label: "chapter", locator: "vii" }],
  ["a unit that no style knows", "annex__row_2", "annex, row 2", { suffix: ", annex, row 2" }],
];

test.each(cases)("%s: %s", (_reason, locator, shown, cite) => {
  expect(pinpointOf(locator as Locator)).toEqual({ shown, cite });
});
