import { expect, test } from "vitest";
import { sourceOffset, sourceRange } from "./offset-map.ts";
import { readPlainText } from "./reading.ts";

/** The text `ab & cd` of the source `<i>ab</i> &amp; cd`: two copies, and an entity between. */
const MAP = {
  runs: [
    { text: 0, length: 2, source: 3, sourceLength: 2 },
    { text: 3, length: 1, source: 10, sourceLength: 5 },
    { text: 4, length: 3, source: 15, sourceLength: 3 },
  ],
  sourceLength: 18,
};

const offsets: [reason: string, offset: number, source: number][] = [
  ["the first unit of a copy", 0, 3],
  ["inside a copy", 1, 4],
  ["a unit without a source stands where the next one comes from", 2, 10],
  ["an entity is one place", 3, 10],
  ["behind the entity", 5, 16],
  ["the end of the text is the end of the source", 7, 18],
  ["so is what lies behind it", 99, 18],
];
test.each(offsets)("offset: %s", (_reason, offset, source) => expect(sourceOffset(MAP, offset)).toBe(source));

const ranges: [reason: string, range: [number, number], source: [number, number]][] = [
  ["inside a copy", [0, 1], [3, 4]],
  ["an entity is whole", [3, 4], [10, 15]],
  ["over an entity", [1, 5], [4, 16]],
  ["white space at the end takes nothing with it", [0, 3], [3, 5]],
  ["nothing with a source gives nothing", [2, 3], [10, 10]],
  ["an empty range stays empty", [1, 1], [4, 4]],
  ["all", [0, 7], [3, 18]],
];
test.each(ranges)("range: %s", (_reason, range, source) => expect(sourceRange(MAP, range)).toEqual(source));

test("an empty map leads to the end of its source", () => {
  expect(sourceOffset({ runs: [], sourceLength: 4 }, 0)).toBe(4);
});

test("a plain text is its own source", () => {
  const { offsets: map } = readPlainText("They agree.");
  expect(map && [sourceOffset(map, 5), ...sourceRange(map, [5, 10])]).toEqual([5, 5, 10]);
  expect(readPlainText("").offsets).toEqual({ runs: [], sourceLength: 0 });
});
