import { describe, expect, test } from "vitest";
import { editionOf } from "./edition.ts";
import { firstHits } from "./first-hits.ts";

const edition = editionOf("fr");
const EMPTY = { items: [], total: 0 } as unknown as Parameters<typeof firstHits>[1];
const ONE = {
  total: 9,
  items: [
    {
      type: "statement",
      id: "veldania-2024.s01",
      title: { text: "Accord", language: "fr", highlights: [] },
      summary: { text: "Veldania shares data", language: "en", highlights: [[16, 20]] },
    },
  ],
} as unknown as Parameters<typeof firstHits>[1];

describe("firstHits", () => {
  test("says how many of how many, and shows a statement by its summary with what was found", () => {
    const { said, hits } = firstHits(edition, ONE);
    expect(said).toBe(`${edition.messages.search.instant} (1 / 9)`);
    expect(hits).toEqual([
      {
        path: "/fr/statements/veldania-2024.s01",
        language: "en",
        type: edition.messages.search.types.statement,
        pieces: [
          { text: "Veldania shares ", found: false, start: 0 },
          { text: "data", found: true, start: 16 },
        ],
      },
    ]);
  });

  test("says that nothing was found", () =>
    expect(firstHits(edition, EMPTY)).toEqual({ said: edition.messages.search.none, hits: [] }));
});
