import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Phrasebook } from "./phrasebook.ts";
import { PhraseTable } from "./phrases.ts";
import { tokenise } from "./tokens.ts";
import { WRITING } from "./writing.ts";

const WORDS = ["weir", "weirs", "weir's", "gate", "gates", "of", "the", "ga", ","] as const;
const PATTERNS = ["weir", "weirs", "weir*", "gate", "gat*", "ga*", "of", "the", "*"] as const;

const phrase = fc.array(fc.constantFrom(...PATTERNS), { minLength: 1, maxLength: 4 });
const phrases = fc.array(
  phrase.map((words) => words.join(" ")),
  { maxLength: 12 },
);
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join(" "));

const tableOf = (list: readonly string[]) =>
  new PhraseTable(
    list.map((words, index) => [words, index] as const),
    WRITING.en,
  );

describe("a book of phrases", () => {
  it("finds in any part of any text what its tables find one by one, in their order", () => {
    fc.assert(
      fc.property(phrases, phrases, text, fc.nat(20), fc.nat(20), (one, other, words, from, length) => {
        const tables = { one: tableOf(one), other: tableOf(other) };
        const book = new Phrasebook(tables, WRITING.en);
        const tokens = tokenise(words, 0, words.length, book.forms);
        const first = Math.min(from, tokens.length);
        const last = Math.min(first + length, tokens.length);
        const { hits } = book.read(tokens, first, last);
        for (const name of ["one", "other"] as const) {
          expect(hits[name].all()).toEqual(tables[name].all(tokens, first, last));
          expect(hits[name].apart()).toEqual(tables[name].apart(tokens, first, last));
        }
      }),
      { numRuns: 500 },
    );
  });
});
