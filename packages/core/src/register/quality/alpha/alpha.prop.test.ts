import fc from "fast-check";
import { expect, test } from "vitest";
import { alphaOf } from "./alpha.ts";
import { masi, nominal, ordinal } from "./scales.ts";

const value = fc.option(fc.constantFrom("a", "b", "c", "d"), { nil: undefined });
const units = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 30 });
const near = (a: number | null, b: number | null) =>
  a === null || b === null ? expect(a).toBe(b) : expect(a).toBeCloseTo(b, 9);

test("coders who agree on more than one value have alpha 1", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 2, maxLength: 30 }), (values) => {
      fc.pre(new Set(values).size > 1);
      expect(
        alphaOf(
          values.map((one) => [one, one, one]),
          nominal,
        ),
      ).toMatchObject({ alpha: 1, interval: [1, 1] });
    }),
  );
});

test("the order of coders, and that of units, changes nothing", () => {
  fc.assert(
    fc.property(units, (data) => {
      const { alpha } = alphaOf(data, nominal);
      near(
        alphaOf(
          data.map((unit) => [...unit].reverse()),
          nominal,
        ).alpha,
        alpha,
      );
      near(alphaOf([...data].reverse(), nominal).alpha, alpha);
    }),
  );
});

test("alpha is never above 1", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.array(fc.constantFrom("a", "b", "c")), { minLength: 2, maxLength: 3 })),
      (data) => {
        expect(alphaOf(data, masi).alpha ?? 1).toBeLessThanOrEqual(1 + 1e-12);
      },
    ),
  );
});

test("ranks keep their distance when they are renamed in order", () => {
  const ranks = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 2,
  });
  fc.assert(
    fc.property(ranks, (data) => {
      const spread = data.map(([a, b]) => [a ** 3, b ** 3]);
      near(alphaOf(spread, ordinal(spread.flat())).alpha, alphaOf(data, ordinal(data.flat())).alpha);
    }),
  );
});
