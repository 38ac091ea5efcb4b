import { describe, expect, test } from "vitest";
import { alphaOf, type Unit } from "./alpha.ts";
import { masi, nominal, ordinal } from "./scales.ts";

/** Rows of coders, as tables print them, turned into units; a full stop is a missing value. */
const unitsOf = (...rows: string[]): Unit<string>[] => {
  const coders = rows.map((row) => row.split(" "));
  return (coders[0] ?? []).map((_, unit) =>
    coders.map((coder) => (coder[unit] === "." ? undefined : coder[unit])),
  );
};
const numbers = (units: readonly Unit<string>[]) =>
  units.map((unit) => unit.map((value) => (value === undefined ? undefined : Number(value))));

/** Tables of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A to C. */
const BINARY = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
const TWO_CODERS = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");
const FOUR_CODERS = unitsOf(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);
const RANKS = numbers(FOUR_CODERS);
const present = RANKS.filter((unit) => unit.filter((value) => value !== undefined).length > 1)
  .flat()
  .filter((value) => value !== undefined);

describe("the worked examples of Krippendorff (2011)", () => {
  test.each([
    ["two coders, two values", BINARY, 0.095],
    ["two coders, five values", TWO_CODERS, 0.692],
    ["four coders, values missing", FOUR_CODERS, 0.743],
  ])("nominal: %s", (_, units, expected) => {
    expect(alphaOf(units, nominal).alpha).toBeCloseTo(expected, 3);
  });

  test("ordinal: four coders, values missing", () => {
    expect(alphaOf(RANKS, ordinal(present)).alpha).toBeCloseTo(0.815, 3);
  });

  test("units with one value say nothing", () => expect(alphaOf(FOUR_CODERS, nominal).units).toBe(11));
});

describe("what cannot be told", () => {
  test.each([
    ["no unit", []],
    ["one value only", unitsOf("a a", "a a")],
    ["no unit with two values", unitsOf("a .", ". b")],
  ])("%s", (_, units) => {
    expect(alphaOf(units, nominal)).toMatchObject({ alpha: null, interval: null });
  });
});

describe("MASI (Passonneau, 2006)", () => {
  test.each([
    ["the same set, in another order", ["a", "b"], ["b", "a"], 0],
    ["both empty", [], [], 0],
    ["one within the other", ["a", "b"], ["a"], 1 - (1 / 2) * (2 / 3)],
    ["crossing", ["a", "b"], ["b", "c"], 1 - (1 / 3) * (1 / 3)],
    ["apart", ["a"], ["b"], 1],
    ["one empty", ["a"], [], 1],
  ])("%s", (_, left, right, expected) => {
    expect(masi.distance(left, right)).toBeCloseTo(expected, 10);
    expect(masi.distance(right, left)).toBeCloseTo(expected, 10);
  });

  test("sets of one name each give what names give", () => {
    const sets = TWO_CODERS.map((unit) => unit.map((name) => (name === undefined ? undefined : [name])));
    expect(alphaOf(sets, masi).alpha).toBeCloseTo(alphaOf(TWO_CODERS, nominal).alpha ?? Number.NaN, 10);
  });
});

test("the interval holds alpha, narrows with more units and is the same each time", () => {
  const few = alphaOf(TWO_CODERS, nominal);
  const many = alphaOf(Array.from({ length: 20 }, () => TWO_CODERS).flat(), nominal);
  const width = ([low, high]: readonly [number, number] = [0, 0]) => high - low;
  expect(few.interval?.[0]).toBeLessThan(few.alpha ?? 0);
  expect(few.interval?.[1]).toBeGreaterThan(few.alpha ?? 1);
  expect(width(many.interval ?? undefined)).toBeLessThan(width(few.interval ?? undefined) / 3);
  expect(alphaOf(TWO_CODERS, nominal)).toEqual(few);
});
