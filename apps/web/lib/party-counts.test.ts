import { expect, test } from "vitest";
import { editionOf } from "./edition.ts";
import { partyCounts } from "./party-counts.ts";

const none = { direct: 0, through: 0, possible: 0 };

test.each([
  ["both kinds apart", { direct: 26, through: 25, possible: 0 }, "26 direct acts, 25 through groups"],
  [
    "what is only possible is told too",
    { direct: 1, through: 0, possible: 2 },
    "1 direct act, 2 possibly through groups",
  ],
  ["nothing is a number too", none, "0 direct acts"],
])("%s", (_reason, acts, words) => {
  expect(partyCounts(editionOf("en"), { acts, statements: none })).toEqual([words]);
});

test("statements stand apart in the same way", () => {
  const statements = { direct: 0, through: 436, possible: 0 };
  expect(partyCounts(editionOf("en"), { acts: none, statements })).toEqual([
    "0 direct acts",
    "0 direct statements, 436 through groups",
  ]);
});
