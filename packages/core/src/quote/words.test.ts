import { describe, expect, test } from "vitest";
import type { Provision } from "../model/index.ts";
import { provisionWords, quotationForms } from "./words.ts";

type Cases = readonly (readonly [
  reason: string,
  words: string,
  kind: Provision["kind"],
  num: string | undefined,
  expected: string,
])[];

describe("the words of a provision", () => {
  const cases: Cases = [
    ["a number and a full stop", "2. They agree.", "paragraph", "2", "They agree."],
    ["a number alone", "2 They agree.", "paragraph", "2", "They agree."],
    ["a letter in brackets", "(a) They agree;", "point", "a", "They agree;"],
    ["a Roman number, whatever its case", "IV) They agree", "point", "iv", "They agree"],
    ["a wide bracket", "（三）商定", "point", "三", "商定"],
    ["a number that is another", "2. They agree.", "paragraph", "3", "2. They agree."],
    [
      "no number is known: a first word of one letter stays",
      "A mill turns.",
      "paragraph",
      undefined,
      "A mill turns.",
    ],
    ["a word that begins with the letter", "a mill turns", "point", "m", "a mill turns"],
    ["an article has a line for its name", "Article 2 – Mills\n\nThey turn.", "article", "2", "They turn."],
    ["an article of one line keeps it", "Article 2", "article", "2", "Article 2"],
    ["a paragraph keeps its first line", "Mills\nturn.", "paragraph", undefined, "Mills\nturn."],
  ];
  test.each(cases)("%s", (_reason, words, kind, num, expected) =>
    expect(provisionWords(`\n${words}`, [1, words.length + 1], { kind, num })).toBe(expected),
  );
});

describe("the forms of a quotation", () => {
  test.each([
    ["as it is", "They agree", ["They agree"]],
    ["an initial made to fit", "[t]hey agree", ["[t]hey agree", "they agree"]],
    ["a number of a note", "They agree[12] to", ["They agree[12] to", "They agree to"]],
    ["a number copied along", "12. They agree", ["12. They agree", "They agree"]],
    ["a heading copied along", "Article 2\nThey agree", ["Article 2\nThey agree", "They agree"]],
  ])("%s", (_reason, quotation, forms) => expect(quotationForms(quotation)).toEqual(forms));

  test("a word in brackets is a word that somebody added, and stays", () => {
    expect(quotationForms("They [both] agree")).toEqual(["They [both] agree"]);
  });
});
