import { LANGUAGES } from "@concordance/core";
import { snapshot } from "@concordance/register";
import { beforeAll, describe, expect, test } from "vitest";
import { ndcg } from "./gain.ts";
import { gradesOf, judged, PARTS } from "./judged.ts";
import { type Measured, measureAll, TRANSLATED } from "./measure.ts";

/** What is reached, less what a change of the register may move; raise it when search gets better. */
const FLOORS = { development: 0.84, "held-out": 0.76, en: 0.8 } as const;
const MARGIN = 0.05;
/** More hits than this that nobody graded, and the grades are too old to tell. */
const UNGRADED_MOST = 60;

let ours: Measured;
let others: readonly Measured[];
beforeAll(async () => {
  const [first, ...rest] = await measureAll(snapshot);
  if (!first) throw new Error("no system was measured");
  ours = first;
  others = rest.filter(({ name }) => name !== TRANSLATED);
});

describe("the judged queries", () => {
  test("are sixty or more, eight or more in each language and part", () => {
    expect(judged.length).toBeGreaterThanOrEqual(60);
    for (const language of LANGUAGES) {
      const own = judged.filter((one) => one.language === language);
      expect(own.length, language).toBeGreaterThanOrEqual(8);
      for (const part of PARTS)
        expect(own.filter((one) => one.part === part).length).toBeGreaterThanOrEqual(4);
    }
  });

  test("have something to find, and each record one grade", () => {
    for (const one of judged) {
      const names = Object.values(one.grades).flat();
      expect(new Set(names).size, one.id).toBe(names.length);
      expect(names.length, one.id).toBeGreaterThan(0);
    }
    const useful = judged.filter((one) => Math.max(...gradesOf(one).values()) >= 2);
    expect(useful.length).toBeGreaterThan(judged.length - 5);
  });
});

test("the measure is 1 for the best order, less for a worse one, 0 for nothing of use", () => {
  const grades = new Map([
    ["a", 3],
    ["b", 1],
    ["c", 0],
  ]);
  expect(ndcg(["a", "b", "c"], grades)).toBe(1);
  expect(ndcg(["b", "a"], grades)).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 10);
  expect(ndcg(["c", "unknown"], grades)).toBe(0);
  expect(ndcg([], new Map())).toBe(0);
});

describe("search finds what is asked for", () => {
  test.each(Object.entries(FLOORS))("nDCG@10 of %s is at least %d", (group, floor) => {
    expect(ours.groups[group]).toBeGreaterThanOrEqual(floor);
  });

  test.each(["development", "held-out", "all", ...LANGUAGES])(
    "better than each library as it comes: %s",
    (group) => {
      for (const { name, groups } of others) {
        expect(ours.groups[group], name).toBeGreaterThanOrEqual((groups[group] ?? 1) + MARGIN);
      }
    },
  );

  test("nearly all that it puts first was graded", () => {
    expect(ours.ungraded).toBeLessThanOrEqual(UNGRADED_MOST);
  });
});
