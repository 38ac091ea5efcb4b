import { tokenise } from "../../search/index.ts";
import concepts from "./concepts.json" with { type: "json" };
import { stem } from "./stem.ts";
import stopWords from "./stop-words.json" with { type: "json" };

const STOP: ReadonlySet<string> = new Set(Object.values(stopWords).flat());

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  Object.entries(concepts).flatMap(([concept, words]) => words.map((word) => [stem(word), concept] as const)),
);

/**
 * Words of a summary that tell what it is about, in their order. Words of grammar are left out, and so are those that a
 * summary has for the stance and the speaker: force and speakers are fields of their own.
 *
 * @example contentWords("The Assembly encourages fair access.") // ["fair", "access"]
 */
export const contentWords = (summary: string): string[] =>
  tokenise(summary).filter((word) => !STOP.has(word));

/**
 * Terms of some words, by which summaries are compared: the concept where the lexicon has one for the word, otherwise its
 * stem.
 *
 * @example termsOf(["governments", "audits"]) // ["state", "examination"]
 */
export const termsOf = (words: readonly string[]): string[] =>
  words.map((word) => {
    const bare = stem(word);
    return CONCEPTS.get(bare) ?? bare;
  });
