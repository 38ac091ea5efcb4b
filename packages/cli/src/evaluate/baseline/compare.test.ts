import { expect, test } from "vitest";
import type { Case, CaseState, Unit } from "../measure/unit.ts";
import { baselineOf } from "./baseline.ts";
import { compare } from "./compare.ts";

const oneCase = (start: number, state: CaseState): Case => ({
  locator: "para_1",
  range: [start, start + 5],
  state,
});

const unit = (figures: Unit["figures"], other: Partial<Unit> = {}): Unit => ({
  kind: "text",
  label: "lakes",
  gold: "digest",
  counts: {},
  figures,
  ...other,
});

const since = (before: Unit, now: Unit) => compare([now], baselineOf([before]));

test.each([
  ["a fall within the tolerance is none", 0.9, 0.8985, [], []],
  ["a fall beyond it is one", 0.9, 0.8975, ["f1"], []],
  ["a rise is no fall", 0.9, 0.95, [], ["f1"]],
  ["a figure that is gone has fallen", 0.9, null, ["f1"], []],
  ["a figure that is new is neither", null, 0.9, [], []],
])("%s", (_reason, before, now, falls, rises) => {
  const found = since(unit({ f1: before }), unit({ f1: now }));
  expect(found.falls.map(({ figure }) => figure)).toEqual(falls);
  expect(found.rises.map(({ figure }) => figure)).toEqual(rises);
});

test("an error falls where it grows", () => {
  expect(since(unit({ calibrationError: 0.1 }), unit({ calibrationError: 0.2 })).falls).toHaveLength(1);
  expect(since(unit({ calibrationError: 0.2 }), unit({ calibrationError: 0.1 })).falls).toHaveLength(0);
});

test("won and lost statements are named by place and range", () => {
  const before = [
    oneCase(0, "missed"),
    oneCase(10, "right"),
    oneCase(20, "wrong-force"),
    oneCase(30, "right"),
  ];
  const now = [
    oneCase(0, "wrong-force"),
    oneCase(10, "missed"),
    oneCase(20, "wrong-force"),
    oneCase(30, "right"),
  ];
  const { won, lost } = since(unit({}, { cases: before }), unit({}, { cases: now }));
  const place = { unit: "text lakes", locator: "para_1" };
  expect(won).toEqual([{ ...place, range: [0, 5], before: "missed", now: "wrong-force" }]);
  expect(lost).toEqual([{ ...place, range: [10, 15], before: "right", now: "missed" }]);
});

test("another gold is not compared", () => {
  const found = since(unit({ f1: 0.9 }), unit({ f1: 0.1 }, { gold: "other" }));
  expect(found).toMatchObject({ falls: [], notCompared: ["text lakes"] });
});

test("the agreement of coders is neither kept nor compared", () => {
  const coders = unit({ f1: 0.9 }, { kind: "coders", gold: "" });
  expect(baselineOf([coders])).toEqual({ units: {} });
  expect(compare([coders], { units: {} }).notCompared).toEqual([]);
});
