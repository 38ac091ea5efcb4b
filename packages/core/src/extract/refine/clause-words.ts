import type { Draft } from "../draft.ts";
import type { PhraseTable } from "../words/phrases.ts";

/** The word at a place of a clause's provision, as lexicons write it; empty outside. */
export const wordAt = ({ tokens }: Draft, at: number): string => tokens[at]?.lower ?? "";

/** The first of some words of a clause, at most `reach` tokens on; -1 where there is none. */
export function firstOf(draft: Draft, from: number, words: ReadonlySet<string>, reach: number): number {
  const end = Math.min(draft.last, from + reach);
  for (let at = from; at < end; at += 1) if (words.has(wordAt(draft, at))) return at;
  return -1;
}

/** Where the first phrase of a table begins between two places of a clause's provision; -1 where there is none. */
export function phraseIn(
  { tokens }: Draft,
  first: number,
  table: PhraseTable<unknown>,
  last: number,
): number {
  for (let at = first; at < last; at += 1) if (table.longestAt(tokens, at, last)) return at;
  return -1;
}
