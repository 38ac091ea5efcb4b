import { describe, expect, test } from "vitest";
import { statement } from "../testing/invented.ts";
import { rarityFrom, termRarity, topicRarity } from "./rarity.ts";
import { stem } from "./stem.ts";
import { contentWords, termsOf } from "./words.ts";

describe("stem", () => {
  const cases: [reason: string, words: string[], stemmed: string][] = [
    ["forms of a verb", ["protects", "protected", "protecting", "protect"], "protect"],
    ["a silent e", ["disclose", "discloses", "disclosed", "disclosing"], "disclos"],
    ["a plural on -ies", ["duties", "duty"], "duty"],
    ["a noun on -ation and its verb form on -ational", ["regulation", "regulations"], "regulat"],
    ["short words are left whole", ["aid"], "aid"],
    ["an ending that is the word", ["ing"], "ing"],
    ["other scripts are left whole", ["治理"], "治理"],
  ];
  test.each(cases)("%s", (_reason, words, stemmed) => {
    for (const word of words) expect(stem(word)).toBe(stemmed);
  });
});

describe("terms of a summary", () => {
  const cases: [reason: string, summary: string, terms: string[]][] = [
    [
      "grammar, stance and speaker are no terms",
      "The Assembly encourages all of them to go on.",
      ["them", "go"].slice(1),
    ],
    [
      "words of one meaning are one concept",
      "Governments audit; nations inspect.",
      ["state", "examination", "state", "examination"],
    ],
    ["what no concept has is its stem", "Lighthouses of Ostmark", ["lighthous", "ostmark"]],
    ["nothing gives nothing", " … ", []],
  ];
  test.each(cases)("%s", (_reason, summary, terms) => expect(termsOf(contentWords(summary))).toEqual(terms));
});

describe("rarity", () => {
  test("what few statements have says more", () => {
    expect(termRarity("a word that nobody used")).toBeGreaterThan(termRarity("state"));
    expect(topicRarity("trade")).toBeGreaterThan(topicRarity("international-cooperation"));
  });

  test("counts statements, not mentions, and leaves rare terms out", () => {
    const summaries = ["harbour harbour", "harbour boats", "harbour boats"];
    const made = summaries.map((summary, i) =>
      statement({ id: `lakes-2030.s0${i}`, summary, topics: ["trade"] }),
    );
    expect(rarityFrom(made)).toEqual({ statements: 3, topics: { trade: 3 }, terms: { harbour: 3 } });
  });
});
