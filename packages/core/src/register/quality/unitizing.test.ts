import { describe, expect, test } from "vitest";
import type { Range } from "../../model/index.ts";
import { unitizingOf } from "./unitizing.ts";

const TEXT = "We test engines. We share plans, and we stop weirs. We met.";
const rangeOf = (words: string): Range => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const TESTS = rangeOf("We test engines");
const SHARE = rangeOf("We share plans");
const LONG = rangeOf("We share plans, and");
const STOP = rangeOf("we stop weirs");

describe("two coders who looked for statements", () => {
  test("who found the same have F1 and alpha 1", () => {
    const ranges = [TESTS, SHARE, STOP];
    const matched = ranges.map((range) => [range, range] as const);
    expect(unitizingOf([{ text: TEXT, first: ranges, second: ranges, matched }])).toEqual({
      first: 3,
      second: 3,
      matched: 3,
      f1: 1,
      exact: 1,
      words: 12,
      alpha: 1,
      interval: [1, 1],
    });
  });

  test("an end that differs counts as not exact, and as no other beginning", () => {
    const matched = [[SHARE, LONG] as const];
    const found = unitizingOf([{ text: TEXT, first: [SHARE], second: [LONG], matched }]);
    expect(found).toMatchObject({ f1: 1, exact: 0, alpha: 1 });
  });

  test("what one of them missed lowers both figures", () => {
    const matched = [[TESTS, TESTS] as const];
    const found = unitizingOf([{ text: TEXT, first: [TESTS, STOP], second: [TESTS], matched }]);
    expect(found).toMatchObject({ first: 2, second: 1, f1: 0.6667 });
    expect(found.alpha).toBeLessThan(1);
    expect(found.alpha).toBeGreaterThan(0);
  });

  test("who found nothing tell nothing", () => {
    expect(unitizingOf([{ text: TEXT, first: [], second: [], matched: [] }])).toMatchObject({
      f1: null,
      exact: null,
      alpha: null,
    });
  });
});
