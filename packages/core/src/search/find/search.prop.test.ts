import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIndex } from "../index/build-index.ts";
import { lakes } from "../testing/lakes.ts";
import { search } from "./search.ts";
import type { ShownText } from "./shown-text.ts";

const index = buildIndex(lakes());
const ids = new Set(index.entries.map(({ id }) => id));
const words = fc.constantFrom(
  "forum",
  "两国",
  "Ostmark",
  '"',
  "para 1",
  "études",
  "الأمن",
  "тест",
  "A/2030/1",
  "-",
  "🜁",
);
const queries = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.array(words, { maxLength: 8 }).map((list) => list.join(" ")),
);

function isSound({ text, highlights }: ShownText): boolean {
  return highlights.every(
    ([start, end], at) => start >= (highlights[at - 1]?.[1] ?? -1) + 1 && start < end && end <= text.length,
  );
}

describe("any query", () => {
  test("ends, and gives hits of the register, each once, complete ones first, in falling order", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { hits, total, complete } = search(index, query, { limit: 200 });
        expect(new Set(hits.map(({ type, id }) => `${type} ${id}`)).size).toBe(hits.length);
        for (const { id } of hits) expect(ids).toContain(id);
        const places = hits.map((hit) => Number(hit.complete) * 1e9 + hit.score);
        expect(places).toEqual([...places].sort((a, b) => b - a));
        expect(hits.filter((hit) => hit.complete).length).toBeLessThanOrEqual(complete);
        expect(complete).toBeLessThanOrEqual(total);
      }),
    );
  });

  test("has highlights that lie in the text, in their order and apart", () => {
    fc.assert(
      fc.property(queries, (query) => {
        for (const { title, summary } of search(index, query).hits) {
          expect(isSound(title)).toBe(true);
          expect(summary === null || isSound(summary)).toBe(true);
        }
      }),
    );
  });

  test("finds the same on pages as at once", () => {
    fc.assert(
      fc.property(queries, fc.integer({ min: 1, max: 9 }), (query, limit) => {
        const whole = search(index, query, { limit: 200 }).hits.map(({ id }) => id);
        const first = search(index, query, { limit });
        const rest = first.next ? search(index, query, { limit: 200, after: first.next }).hits : [];
        expect([...first.hits, ...rest].map(({ id }) => id)).toEqual(whole);
      }),
    );
  });
});
