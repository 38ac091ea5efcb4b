import fc from "fast-check";
import { expect, test } from "vitest";
import { inventedSnapshot } from "../testing/invented-snapshot.ts";
import { tabled, untabled } from "./tables.ts";

type Json = Parameters<typeof tabled>[0];

/** The same value with the names of every object sorted, as canonical JSON has them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted((value as Record<string, unknown>)[name])]));
}

const there = (value: unknown) => JSON.stringify(value);
const row = fc.dictionary(
  fc.constantFrom("a", "b", "c", "d"),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, 0, "", "x", true),
      fc.array(tie("value"), { maxLength: 6 }),
      fc.array(fc.dictionary(fc.constantFrom("a", "b"), tie("value")), { maxLength: 6 }),
    ),
  })).value,
);

test("what was made into tables comes back, to the order of its names", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const value = JSON.parse(there(sorted(rows))) as Json;
      expect(there(untabled(tabled(value)))).toBe(there(value));
    }),
  );
});

test("a snapshot comes back", () => {
  const snapshot = JSON.parse(there(sorted(inventedSnapshot))) as Json;
  const packed = tabled(snapshot);
  expect(there(packed).length).toBeLessThan(there(snapshot).length);
  expect(there(untabled(packed))).toBe(there(snapshot));
});
