import { type Gazetteer, gazetteerFrom, type Language } from "@concordance/core";
import fc from "fast-check";
import { type LexiconWords, lexiconWords } from "../lexicon-words.ts";
import { NAMES, PARTY_NAMES } from "../names.ts";

/** Names that every text of these tests may hold. */
export const GAZETTEER: Gazetteer = gazetteerFrom(NAMES);

const STRUCTURE = ["\n", "\n\n", "\r\n", "\n1. ", "\n(a) ", "\n- ", ":\n", "\f", "\n\nI. \n"];
const MARKS = [",", ";", ".", ":", "(", ")", "“", "”", "…", "。", "，", "؛", "—"];
const CITED = ["78/265", "A/RES/78/265", "2024", "3", "(1999)", "CETS No. 225", "2030"];

const spaceOf = (language: Language): string => (language === "zh" ? "" : " ");
const someOf = (words: readonly string[]) => fc.constantFrom(...words);

/** Words that make up clauses: most often those that carry something. */
const clauseWord = (language: Language, words: LexiconWords) =>
  fc.oneof(
    { weight: 4, arbitrary: someOf(words.carriers) },
    { weight: 3, arbitrary: someOf(words.topics) },
    { weight: 2, arbitrary: someOf([...words.speakers, ...PARTY_NAMES[language]]) },
    { weight: 2, arbitrary: someOf([...words.duties, ...words.actors]) },
    { weight: 2, arbitrary: someOf([...words.joints, ...words.relatives, ...words.adverbs]) },
    { weight: 1, arbitrary: someOf([...words.qualifiers, ...words.citing, ...CITED]) },
  );

/** Any words of a language's lexicon in any order, with marks, line breaks and list markers between them. */
export function salads(language: Language): fc.Arbitrary<string> {
  const word = clauseWord(language, lexiconWords(language));
  const part = fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 1, arbitrary: someOf(MARKS) },
    { weight: 1, arbitrary: someOf(STRUCTURE) },
  );
  return fc.array(part, { maxLength: 50 }).map((parts) => parts.join(spaceOf(language)));
}

/** Any words of a language's lexicon in any order, as one sentence. */
export function sentences(language: Language): fc.Arbitrary<string> {
  const word = clauseWord(language, lexiconWords(language));
  const end = language === "zh" ? "。" : ".";
  return fc.array(word, { minLength: 3, maxLength: 25 }).map((words) => {
    const clause = words.join(spaceOf(language));
    return clause.charAt(0).toUpperCase() + clause.slice(1) + end;
  });
}

/** Sentences that show the entries of a language's lexicon, each with a full stop. */
export function cases(language: Language): fc.Arbitrary<string> {
  const end = language === "zh" ? "。" : ".";
  return someOf(lexiconWords(language).cases).map((sentence) => sentence.replace(/[,;:.。]?$/u, end));
}
