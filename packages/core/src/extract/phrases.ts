import type { Token } from "./tokens.ts";
import { tokenise } from "./tokens.ts";

/** A phrase of the lexicon: words in a row, each whole or, with a star at its end, the start of one. */
interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, or by the first four letters of a starred one; longest first. */
export interface PhraseTable<Value> {
  readonly exact: ReadonlyMap<string, readonly Phrase<Value>[]>;
  readonly starred: ReadonlyMap<string, readonly Phrase<Value>[]>;
}

/** A phrase found among tokens, end exclusive. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

const STEM = 3;

function wordsOf(phrase: string): string[] {
  return phrase.split(" ").flatMap((part) => {
    if (part.endsWith("*")) return [part];
    const tokens = tokenise(part, 0, part.length);
    return tokens.map(({ lower }) => lower);
  });
}

/** Compiles phrases once, so that each word of a text costs one look-up. */
export function phraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const exact = new Map<string, Phrase<Value>[]>();
  const starred = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase);
    const first = words[0] ?? "";
    const [table, key] = first.endsWith("*") ? [starred, first.slice(0, STEM)] : [exact, first];
    table.set(key, [...(table.get(key) ?? []), { words, value }]);
  }
  for (const list of [...exact.values(), ...starred.values()])
    list.sort((a, b) => b.words.length - a.words.length);
  return { exact, starred };
}

const same = (pattern: string, word: string): boolean =>
  pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : pattern === word;

const fits = (words: readonly string[], tokens: readonly Token[], at: number, last: number): boolean =>
  at + words.length <= last &&
  words.every((pattern, offset) => same(pattern, tokens[at + offset]?.lower ?? ""));

/** Every phrase that begins at each token, overlaps included, left to right. */
export function phrasesIn<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  first: number,
  last: number,
): PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]?.lower ?? "";
    for (const list of [table.exact.get(word), table.starred.get(word.slice(0, STEM))]) {
      for (const { words, value } of list ?? []) {
        if (fits(words, tokens, at, last)) found.push({ value, first: at, last: at + words.length });
      }
    }
  }
  return found;
}
