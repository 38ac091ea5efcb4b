import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "./segment.ts";

/** Any string of UTF-16 code units, lone surrogates included. */
const anyString = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
/** Strings of what the rules look for, so that structure comes up often. */
const structured = fc
  .array(
    fc.constantFrom(
      "Article 1",
      "1. We agree",
      "(a) ",
      "- ",
      "\n",
      "\n\n",
      "\f",
      "\r\n",
      "The Council,",
      ":",
      " x ",
      "=====",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));
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
});
