import { Forms } from "./forms.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { Writing } from "./writing.ts";

/** Words in a row, each whole or, with a star at its end, the start of one. */
export interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** A phrase found among tokens, end exclusive. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

/** Letters by which starred first words are sorted. */
const STEM = 2;
const NONE: readonly never[] = [];

let slots = 0;

/** The words of a phrase as its language's texts are cut; stars stay. */
export function wordsOf(phrase: string, writing: Writing): string[] {
  const forms = new Forms(writing, () => 0);
  return phrase.split(" ").flatMap((part) => {
    const starred = part.endsWith("*");
    const bare = starred ? part.slice(0, -1) : part;
    const words = tokenise(bare, 0, bare.length, forms).map(({ lower }) => lower);
    return starred ? [...words.slice(0, -1), `${words.at(-1) ?? ""}*`] : words;
  });
}

/** Whether a token is the word of a phrase, or begins as a starred one does. */
export const matches = (pattern: string, token: Token | undefined): boolean => {
  if (token === undefined) return false;
  const { lower, bare } = token.form;
  if (lower === pattern || bare === pattern) return true;
  return pattern.endsWith("*") && lower.startsWith(pattern.slice(0, -1));
};

/**
 * Phrases with a value each, compiled once. What begins with a form is worked out the first time that form is met and
 * kept beside it, so that a word of a text that begins no phrase costs one look at its slot.
 */
export class PhraseTable<Value> {
  private readonly exact = new Map<string, Phrase<Value>[]>();
  private readonly starred = new Map<string, Phrase<Value>[]>();
  private readonly slot = slots++;

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>, writing: Writing) {
    for (const [phrase, value] of entries) this.add({ words: wordsOf(phrase, writing), value });
  }

  private add(phrase: Phrase<Value>): void {
    const [first] = phrase.words;
    if (first === undefined || first === "*") return;
    const starred = first.endsWith("*") && first.length > STEM;
    const table = starred ? this.starred : this.exact;
    const key = starred ? first.slice(0, STEM) : first;
    table.set(key, [...(table.get(key) ?? []), phrase]);
  }

  get isEmpty(): boolean {
    return this.exact.size + this.starred.size === 0;
  }

  /** Phrases whose first word a token is, longest first. */
  starting(token: Token): readonly Phrase<Value>[] {
    const { form } = token;
    const known = form.heads[this.slot] as readonly Phrase<Value>[] | undefined;
    if (known) return known;
    const starred = (this.starred.get(form.lower.slice(0, STEM)) ?? []).filter(({ words }) =>
      matches(words[0] ?? "", token),
    );
    const exact = [form.lower, ...(form.bare === form.lower ? [] : [form.bare])].flatMap(
      (word) => this.exact.get(word) ?? [],
    );
    const all = [...exact, ...starred].sort((a, b) => b.words.length - a.words.length);
    const found = all.length > 0 ? all : NONE;
    form.heads[this.slot] = found;
    return found;
  }

  /** Every phrase that begins at each token, overlaps included, left to right, longest first. */
  all(tokens: readonly Token[], first: number, last: number): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    for (let at = first; at < last; at += 1) {
      const heads = this.starting(tokens[at] as Token);
      for (const { words, value } of heads) {
        if (fits(words, tokens, at, last)) found.push({ value, first: at, last: at + words.length });
      }
    }
    return found;
  }

  /** The longest phrase that begins at a token. */
  longestAt(tokens: readonly Token[], at: number, last: number): PhraseMatch<Value> | undefined {
    const token = tokens[at];
    if (token === undefined || at >= last) return undefined;
    const phrase = this.starting(token).find(({ words }) => fits(words, tokens, at, last));
    return phrase && { value: phrase.value, first: at, last: at + phrase.words.length };
  }

  /** Phrases left to right, the longest at each place, without overlap. */
  apart(tokens: readonly Token[], first: number, last: number): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    for (let at = first; at < last; at += 1) {
      const match = this.longestAt(tokens, at, last);
      if (!match) continue;
      found.push(match);
      at = match.last - 1;
    }
    return found;
  }
}

function fits(words: readonly string[], tokens: readonly Token[], at: number, last: number): boolean {
  if (at + words.length > last) return false;
  for (let offset = 1; offset < words.length; offset += 1) {
    if (!matches(words[offset] ?? "", tokens[at + offset])) return false;
  }
  return true;
}
