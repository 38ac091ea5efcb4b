import { describe, expect, it } from "vitest";
import type { Other } from "./fit-language.ts";
import { termsOf } from "./language-terms.ts";

const CASES: readonly (readonly [language: Other, text: string, terms: readonly string[], reason: string])[] =
  [
    [
      "fr",
      "les écluses",
      ["écluse*"],
      "a short word is no edge of a term; one letter of a word is its ending",
    ],
    ["fr", "gestionnaire", ["gestionnai*"], "of a long word two letters are its ending"],
    ["fr", "canal", ["canal"], "a word of five letters is whole"],
    ["fr", "grain, moulin", ["grain", "mouli*"], "no term goes over a mark"],
    ["fr", "d’accord", ["accor*"], "what leans on a word is no part of it"],
    ["fr", "grain grain", ["grain", "grain grain"], "a term that stands twice is one"],
    [
      "es",
      "gestión del caudal",
      ["gestió*", "gestió* del cauda*", "cauda*"],
      "a short word stands inside a term",
    ],
    [
      "ru",
      "строительство плотины",
      ["строительс*", "строительс* плоти*", "плоти*"],
      "three letters of a long word",
    ],
    ["ru", "дом на реке", ["реке"], "words of fewer letters than an edge has make no term"],
    ["ar", "السدود القديمة", ["سدود", "سدود قديمة", "قديمة"], "articles are no part of a term"],
    [
      "zh",
      "修建大坝",
      ["修建", "修建大", "修建大坝", "建大", "建大坝", "大坝"],
      "runs of two ideographs and more",
    ],
    ["zh", "水，坝", [], "no term goes over a mark, and one ideograph is none"],
  ];

describe("termsOf", () => {
  it.each(CASES)("%s: %s gives %j: %s", (language, text, terms) => {
    expect([...termsOf(text, language)]).toEqual(terms);
  });
});
