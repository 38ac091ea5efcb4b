import { describe, expect, test } from "vitest";
import { buildIndex } from "../index/build-index.ts";
import { lakes } from "../testing/lakes.ts";
import { behind, type Position, positionOf, type Ranked, readPosition, writePosition } from "./rank.ts";

const index = buildIndex(lakes());
const keyOf = (id: string) => index.entries.findIndex((entry) => entry.id === id);
const at = (complete: boolean, steps: number, id: string): Ranked => ({
  key: keyOf(id),
  match: {},
  score: steps,
  complete,
  steps,
});
const ORDER = [
  at(true, 9, "lakes-2030.s02"),
  at(true, 5, "harbour-2031"),
  at(true, 5, "lakes-2030.s01"),
  at(false, 9, "lakes-2030.s03"),
];
const idsBehind = (position: Position | undefined) =>
  behind(ORDER, position, index).map(({ key }) => index.entries[key]?.id);

describe("positions", () => {
  test("are written and read again", () => {
    for (const one of ORDER) {
      const position = positionOf(one, index);
      expect(readPosition(writePosition(position))).toEqual(position);
    }
  });

  test.each(["", "1", "1 5", "2 5 2a", "1 -5 2a", "1 5.5 2a", `1 ${"9".repeat(16)} a`, "nowhere"])(
    "%j is none",
    (text) => expect(readPosition(text)).toBeUndefined(),
  );

  test("a list goes on behind one, complete hits first, then by score, then by type and id", () => {
    expect(idsBehind({ complete: true, steps: 5, name: "0harbour-2031" })).toEqual([
      "lakes-2030.s01",
      "lakes-2030.s03",
    ]);
    expect(idsBehind({ complete: false, steps: 9, name: "2lakes-2030.s03" })).toEqual([]);
  });

  test("a list goes on behind one whose hit has gone since", () => {
    expect(idsBehind({ complete: true, steps: 7, name: "2gone" })).toEqual([
      "harbour-2031",
      "lakes-2030.s01",
      "lakes-2030.s03",
    ]);
    expect(idsBehind({ complete: true, steps: 0, name: "9gone" })).toEqual(["lakes-2030.s03"]);
  });

  test("without one a list is whole", () => expect(idsBehind(undefined)).toHaveLength(4));

  test("entries stand in the order of their positions", () => {
    const names = index.entries.map((_, key) => positionOf({ ...at(true, 1, ""), key }, index).name);
    expect(names).toEqual([...names].sort());
  });
});
