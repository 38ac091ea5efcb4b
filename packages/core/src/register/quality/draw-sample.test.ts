import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawSample } from "./draw-sample.ts";

const many = (stratum: string, count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `${stratum}.s${String(place).padStart(3, "0")}`,
    stratum,
  }));
const ITEMS = [...many("lakes", 400), ...many("harbour", 100), ...many("reeds", 3)];
const stratumOf = ({ stratum }: { stratum: string }) => stratum;
const draw = (seed: string, size: number, items = ITEMS) => drawSample(items, { seed, size, stratumOf });
const counts = (drawn: typeof ITEMS) =>
  ["lakes", "harbour", "reeds"].map((name) => drawn.filter(({ stratum }) => stratum === name).length);

describe("a sample", () => {
  test("shares its places by the square root of what a stratum holds", () => {
    expect(counts(draw("first", 31))).toEqual([20, 10, 1]);
  });

  test("takes something of each stratum first", () => expect(counts(draw("first", 3))).toEqual([1, 1, 1]));

  test("takes no more than there is", () => expect(draw("first", 9999)).toHaveLength(503));

  test("is another one for another seed", () => expect(draw("first", 20)).not.toEqual(draw("second", 20)));

  test("draws each item of a stratum about equally often", () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 300; seed += 1)
      for (const { id } of draw(String(seed), 5, many("harbour", 20)))
        times.set(id, (times.get(id) ?? 0) + 1);
    expect(times.size).toBe(20);
    for (const count of times.values()) expect(Math.abs(count - 75)).toBeLessThan(40);
  });

  test("does not depend on the order of the items", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ITEMS, { minLength: ITEMS.length }), fc.string(), (shuffled, seed) => {
        expect(draw(seed, 30, shuffled)).toEqual(draw(seed, 30));
      }),
      { numRuns: 10 },
    );
  });
});
