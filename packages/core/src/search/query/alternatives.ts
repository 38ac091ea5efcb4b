import type { Language } from "../../model/index.ts";
import { type Found, telling } from "../bridge/bridge.ts";
import { codeOf, readCode } from "../entries/codes.ts";
import type { SearchIndex } from "../index/build-index.ts";
import { stemOf } from "../words/stem.ts";
import { type Token, tokensOf } from "../words/tokens.ts";
import { type Alternative, type Way, WEIGHTS } from "./unit.ts";

const once = (terms: readonly string[]): string[] => [...new Set(terms)];

/** The words as they were typed, by their stems in each language that they may be of. */
export function direct(
  tokens: readonly Token[],
  languages: readonly Language[],
  { vocabulary }: SearchIndex,
): Alternative[] {
  const readings = languages.map((language) => tokens.map((token) => stemOf(token, language)));
  const known = tokens.map(({ folded }) => vocabulary.stemsOf(folded)[0] ?? folded);
  const all = new Map([...readings, known].map((terms) => [terms.join(" "), once(terms)]));
  return [...all.values()]
    .filter((terms) => terms.every((term) => vocabulary.countOf(term) > 0))
    .map((terms) => ({ terms, way: "exact", weight: 1 }));
}

/** What a meaning is found by: its English words, and its codes. */
export function bridged(
  { meaning, language }: Found,
  typed: string,
  { vocabulary }: SearchIndex,
  near?: { readonly way: Way; readonly weight: number },
): Alternative[] {
  const way = near?.way ?? (language === "en" ? "synonym" : "translation");
  const share = near?.weight ?? 1;
  const further = language === "en" ? WEIGHTS.synonym : WEIGHTS.furtherTranslation;
  const first = language === "en" ? WEIGHTS.synonym : WEIGHTS.translation;
  const words = meaning.english.map((text, index) => ({
    terms: once(telling(tokensOf(text), "en").map((token) => stemOf(token, "en"))),
    way,
    weight: share * (index === 0 ? first : further),
  }));
  const codes = meaning.codes.flatMap((code) => {
    const topic = readCode(code);
    const main =
      topic?.kind === "topic"
        ? [{ terms: [codeOf("main", topic.value)], way, weight: share * WEIGHTS.main }]
        : [];
    return [{ terms: [code], way, weight: share * WEIGHTS.code }, ...main];
  });
  return [
    ...words.filter(
      ({ terms }) => terms.join(" ") !== typed && terms.every((term) => vocabulary.countOf(term) > 0),
    ),
    ...codes,
  ];
}

/** In spoken words rather than in titles: such a word says what a statement is about, not which instrument it is of. */
const COMMON = 6;

/** The instruments that a word or symbol names, so that their statements are found with it. */
export function ofInstruments(stems: readonly string[], { bridge, vocabulary }: SearchIndex): Alternative[] {
  return stems.flatMap((stem) => {
    const ids = bridge.instruments.named(stem);
    const weight =
      vocabulary.countOf(stem) > COMMON + ids.length * 2 ? WEIGHTS.titleWord : WEIGHTS.instrument;
    return ids.map((id) => ({ terms: [codeOf("instrument", id)], way: "exact" as const, weight }));
  });
}

/** Words that begin with what was typed. */
export function begun(token: Token, { vocabulary }: SearchIndex, most: number): Alternative[] {
  return vocabulary
    .beginning(token.folded, most)
    .flatMap(({ stems }) =>
      stems.map((stem) => ({ terms: [stem], way: "prefix" as const, weight: WEIGHTS.prefix })),
    );
}
