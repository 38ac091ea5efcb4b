import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../model/index.ts";
import { extract } from "./extract.ts";

const anyString = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
/** Words that the finders look for, in any order, so that clauses come up often. */
const WORDS =
  "We|the parties|Veldania|agree|to|and|welcome|, while|recognising|noting|with concern|should|shall not|must|that|which|will|share|test|models|data|the risks|is called upon to|committed to|means|:|;|. |, said the joint statement,|\n|\n\n|(a) |1. |Article 2\n|Deeply concerned|(LU)";
const worded = fc
  .array(fc.constantFrom(...WORDS.split("|")), { maxLength: 60 })
  .map((words) => words.join(" "));
const text = fc.oneof(anyString, worded);
const options = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  kind: fc.constantFrom("expression" as const, "report" as const),
});

describe("extract, for any string", () => {
  it("keeps ranges inside their provision, and triggers true to the text", () => {
    fc.assert(
      fc.property(text, options, (input, given) => {
        const { document, statements } = extract(input, given);
        const provisions = new Map(document.provisions.map(({ locator, range }) => [locator, range]));
        for (const { locator, range, trigger, qualifiers, references } of statements) {
          const [start, end] = provisions.get(locator) ?? [-1, -1];
          expect(range[0]).toBeGreaterThanOrEqual(start);
          expect(range[1]).toBeLessThanOrEqual(end);
          expect(range[1]).toBeGreaterThan(range[0]);
          for (const part of [trigger, ...qualifiers, ...references])
            expect(part.text).toBe(input.slice(...part.range));
        }
      }),
    );
  });

  it("gives statements in order, without overlap, each with its own id", () => {
    fc.assert(
      fc.property(text, options, (input, given) => {
        const { statements } = extract(input, given);
        let end = 0;
        for (const { range } of statements) {
          expect(range[0]).toBeGreaterThanOrEqual(end);
          end = range[1];
        }
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
      }),
    );
  });

  it("gives the same for the same text", () => {
    fc.assert(
      fc.property(text, options, (input, given) => {
        expect(extract(input, given)).toEqual(extract(input, given));
      }),
    );
  });
});
