import { describe, expect, it } from "vitest";
import type { Language } from "../../model/index.ts";
import waw from "../lexicon/ar/waw.json" with { type: "json" };
import { Forms } from "./forms.ts";
import { tokenise } from "./tokens.ts";
import { WRITING } from "./writing.ts";

const cut = (text: string, language: Language) =>
  tokenise(text, 0, text.length, new Forms(WRITING[language], () => 0));
const raw = (text: string, language: Language): string[] => cut(text, language).map(({ form }) => form.raw);

const CASES: readonly (readonly [
  language: Language,
  text: string,
  tokens: readonly string[],
  reason: string,
])[] = [
  ["zh", "各国，AI。", ["各", "国", "，", "AI", "。"], "single ideographs, whole words of another script"],
  ["zh", "2031年5月", ["2031", "年", "5", "月"], "a number is one word between ideographs"],
  ["ar", "والدول", ["و", "الدول"], "a conjunction is a word of its own"],
  ["ar", "وثيقة", ["وثيقة"], "a waw of the word's own"],
  ["ar", "ووثيقة", ["و", "وثيقة"], "a conjunction before a waw of the word's own"],
  ["ar", "ولايتها", ["ولايتها"], "a waw of the word's own, with a pronoun at its end"],
  ["ar", "وفقراء", ["و", "فقراء"], "a word that only begins as another with a waw of its own does"],
  ["ar", "و", ["و"], "a conjunction that stands alone"],
  ["fr", "l’accord", ["l’", "accord"], "an elided word"],
  ["en", "State's well-being", ["State's", "well-being"], "a possessive and a hyphen"],
];

describe("tokenise", () => {
  it.each(CASES)("%s: %s gives %j: %s", (language, text, tokens) => {
    expect(raw(text, language)).toEqual(tokens);
  });

  it.each(waw.words)("leaves %s whole", (word) => {
    expect(raw(word, "ar")).toEqual([word]);
  });
});

const FOLDS: readonly (readonly [
  language: Language,
  text: string,
  lower: string,
  bare: string,
  reason: string,
])[] = [
  ["ar", "الدُّوَل", "دول", "دول", "without vowel signs and article"],
  ["ar", "بالدول", "بالدول", "دول", "a preposition with the article"],
  ["ar", "للدول", "للدول", "دول", "a preposition with the article"],
  ["ar", "بحكومات", "بحكومات", "حكومات", "a preposition before a long word"],
  ["ar", "بدء", "بدء", "بدء", "a first letter that may belong to a short word"],
  ["ar", "مجدداً", "مجددا", "مجدد", "the alef of an adverb"],
  ["ar", "إن", "إن", "إن", "a word that the form of its alef tells from another"],
  ["en", "State’s", "state's", "state", "a possessive"],
  ["ru", "Ещё", "еще", "еще", "one letter that is written in two ways"],
];

describe("a form", () => {
  it.each(FOLDS)("%s: %s is %s, bare %s: %s", (language, text, lower, bare) => {
    expect(cut(text, language).map(({ form }) => [form.lower, form.bare])).toEqual([[lower, bare]]);
  });
});
