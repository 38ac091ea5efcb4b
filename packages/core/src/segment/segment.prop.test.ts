import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LocatorSchema } from "../model/index.ts";
import { segment } from "./segment.ts";

/** Any string of UTF-16 code units, lone surrogates included. */
const anyString = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
/** Strings of what the rules look for, so that structure comes up often. */
const PIECES = [
  ["Article 1", "Chapter II", "Annex", "Section 3:", "第一条", "الفصل الأول", "Статья 2."],
  [
    "1. We agree",
    "2. We agree",
    "(a) ",
    "(i) ",
    "i) ",
    "（一）",
    "一、",
    "أولا - ",
    "’1‘ ",
    "1.2 Aims",
    "A. ",
  ],
  ["- ", "  • ", "# ", "---\n", "=====", "______________\n1 note", "\n2\n", "– 3 –"],
  ["\n", "\n\n", "\f", "\r\n", "\u2028", " ", ": ", ":", ",", ".", "“", "”;"],
  [
    "The Council,",
    "The General Assembly,",
    "Recalling it,",
    "大会，",
    " x ",
    "lakes and shores of the north",
  ],
].flat();
const structured = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(""));
const text = fc.oneof(anyString, structured);
const kind = fc.constantFrom("expression" as const, "report" as const);

describe("segment, for any string", () => {
  it("covers the text without gap or overlap", () => {
    fc.assert(
      fc.property(text, kind, (input, of) => {
        let end = 0;
        for (const { range } of segment(input, { kind: of })) {
          expect(range[0]).toBe(end);
          expect(range[1]).toBeGreaterThan(range[0]);
          end = range[1];
        }
        expect(end).toBe(input.length);
      }),
    );
  });

  it("gives no locator twice", () => {
    fc.assert(
      fc.property(text, kind, (input, of) => {
        const locators = segment(input, { kind: of }).map(({ locator }) => locator);
        expect(new Set(locators).size).toBe(locators.length);
      }),
    );
  });

  it("gives locators of the model, and places of furniture inside their segment", () => {
    fc.assert(
      fc.property(text, kind, (input, of) => {
        for (const { locator, range, skips = [] } of segment(input, { kind: of })) {
          expect(LocatorSchema.safeParse(locator).success, locator).toBe(true);
          let last = range[0];
          for (const [start, end] of skips) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(range[1]);
        }
      }),
    );
  });
});

describe("segment, for a text that grows", () => {
  const item = fc.constantFrom("We will test ferries.", "We thank Ostmark.", "We agree on records.");
  const paragraph = fc.tuple(item, fc.integer({ min: 0, max: 4 }));
  const numbered = (parts: readonly (readonly [string, number])[], from: number): string[] =>
    parts.flatMap(([words, points], index) => [
      `${from + index}. ${points > 0 ? "We will see to:" : words}`,
      ...Array.from({ length: points }, (_, at) => `(${String.fromCharCode(97 + at)}) ferries;`),
    ]);

  it("keeps the locators of what stood before", () => {
    const parts = fc.array(paragraph, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const shorter = ["Communiqué of the Lakes", ...numbered(before, 1)];
        const longer = [...shorter, ...numbered(after, before.length + 1)];
        const locators = (blocks: readonly string[]) =>
          segment(blocks.join("\n\n")).map(({ locator }) => locator);
        expect(locators(longer).slice(0, shorter.length)).toEqual(locators(shorter));
      }),
    );
  });
});
