import { type BareForm, Forms } from "./forms.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { Writing } from "./writing.ts";

/** A word of a phrase: whole, or the start of one. */
export interface Pattern {
  readonly text: string;
  readonly starred: boolean;
}

/** Words in a row with a value. */
export interface Phrase<Value> {
  readonly words: readonly Pattern[];
  readonly value: Value;
}

/** What begins with a form: its phrases, longest first, and the second words of which one must follow, where all have one. */
interface Heads<Value> {
  readonly phrases: readonly Phrase<Value>[];
  readonly seconds: ReadonlySet<string> | undefined;
}

/** A phrase found among tokens, end exclusive. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

/** Letters by which starred first words are sorted. */
const STEM = 2;
const NO_MATCHES: readonly never[] = [];
const NONE: Heads<never> = { phrases: [], seconds: undefined };
/** Phrases from which on a look at the second word pays. */
const MANY = 3;

/**
 * Places among the heads of forms of tables that are made again for every gazetteer. Forms know one gazetteer at the most,
 * so that its tables can have the places that another's have beside other forms.
 */
export const SLOT = { parties: 0, bodies: 1, instruments: 2 } as const;
const FIRST_FREE = 3;

/** How many tables keep what begins with a form beside it, for each writing. */
const slots = new WeakMap<Writing, number>();

/** A place among the heads of a writing's forms that no other table uses. */
function newSlot(writing: Writing): number {
  const slot = slots.get(writing) ?? FIRST_FREE;
  slots.set(writing, slot + 1);
  return slot;
}

/** Forms of the words of phrases, which are not classed. */
const ofPhrases = new WeakMap<Writing, Forms>();

function formsOf(writing: Writing): Forms {
  const forms = ofPhrases.get(writing) ?? new Forms(writing);
  ofPhrases.set(writing, forms);
  return forms;
}

/** The words of a phrase as its language's texts are cut; stars stay. */
export function wordsOf(phrase: string, writing: Writing): string[] {
  const forms = formsOf(writing);
  return phrase.split(" ").flatMap((part) => {
    const starred = part.endsWith("*");
    const bare = starred ? part.slice(0, -1) : part;
    const words = tokenise(bare, 0, bare.length, forms).map(({ lower }) => lower);
    return starred ? [...words.slice(0, -1), `${words.at(-1) ?? ""}*`] : words;
  });
}

/** The pattern that a word of a phrase stands for. */
export const patternOf = (word: string): Pattern =>
  word.endsWith("*") ? { text: word.slice(0, -1), starred: true } : { text: word, starred: false };

/** Whether a form is the word of a phrase, or begins as a starred one does. */
export const matches = ({ text, starred }: Pattern, { lower, bare }: BareForm): boolean =>
  lower === text || bare === text || (starred && lower.startsWith(text));

/** Second words of phrases; undefined where some phrase has none, or one that is only begun. */
function secondsOf(phrases: readonly Phrase<unknown>[]): ReadonlySet<string> | undefined {
  if (phrases.length < MANY) return undefined;
  const seconds = new Set<string>();
  for (const { words } of phrases) {
    const [, second] = words;
    if (!second || second.starred) return undefined;
    seconds.add(second.text);
  }
  return seconds;
}

/**
 * Phrases with a value each, compiled once. What begins with a form is worked out the first time that form is met and
 * kept beside it, so that a word of a text that begins no phrase costs one look at its slot.
 */
export class PhraseTable<Value> {
  private readonly exact = new Map<string, Phrase<Value>[]>();
  private readonly starred = new Map<string, Phrase<Value>[]>();
  private readonly ends = new Set<string>();
  private openEnded = false;
  private readonly slot: number;

  /**
   * `seldom`: a small table that is asked about few words, and so keeps nothing beside them. `slot`: where another keeps
   * what it knows of a form, where not in a place of its own.
   */
  constructor(
    entries: Iterable<readonly [phrase: string, value: Value]>,
    writing: Writing,
    { seldom = false, slot }: { readonly seldom?: boolean; readonly slot?: number } = {},
  ) {
    this.slot = seldom ? -1 : (slot ?? newSlot(writing));
    for (const [phrase, value] of entries) this.add(wordsOf(phrase, writing), value);
  }

  private add(words: readonly string[], value: Value): void {
    const [first] = words;
    if (first === undefined || first === "*") return;
    const starred = first.endsWith("*") && first.length > STEM;
    const table = starred ? this.starred : this.exact;
    const key = starred ? first.slice(0, STEM) : first;
    const end = patternOf(words.at(-1) ?? "");
    if (end.starred) this.openEnded = true;
    this.ends.add(end.text);
    table.set(key, [...(table.get(key) ?? []), { words: words.map(patternOf), value }]);
  }

  /** All phrases, in no order. */
  *phrases(): Generator<Phrase<Value>> {
    for (const phrases of this.exact.values()) yield* phrases;
    for (const phrases of this.starred.values()) yield* phrases;
  }

  get isEmpty(): boolean {
    return this.exact.size + this.starred.size === 0;
  }

  /** Whether a phrase, with a value of some kind, begins with a folded form. */
  mayBegin(lower: string, isOf: (value: Value) => boolean = () => true): boolean {
    if (this.exact.get(lower)?.some(({ value }) => isOf(value))) return true;
    const starred = this.starred.get(lower.slice(0, STEM));
    return (
      starred?.some(({ words, value }) => lower.startsWith(words[0]?.text ?? "") && isOf(value)) ?? false
    );
  }

  /** Whether some phrase may end with a folded form. */
  mayEnd(lower: string): boolean {
    return this.openEnded || this.ends.has(lower);
  }

  private headsOf(form: BareForm): Heads<Value> {
    const starred = (this.starred.get(form.lower.slice(0, STEM)) ?? []).filter(
      ({ words: [first] }) => first && matches(first, form),
    );
    const exact = [form.lower, ...(form.bare === form.lower ? [] : [form.bare])].flatMap(
      (word) => this.exact.get(word) ?? [],
    );
    const phrases = [...exact, ...starred].sort((a, b) => b.words.length - a.words.length);
    const heads = phrases.length > 0 ? { phrases, seconds: secondsOf(phrases) } : NONE;
    if (this.slot >= 0) form.heads[this.slot] = heads;
    return heads;
  }

  /** Phrases whose first word a form is, longest first. */
  starting(form: BareForm): readonly Phrase<Value>[] {
    return this.knownHeads(form).phrases;
  }

  private knownHeads(form: BareForm): Heads<Value> {
    if (this.slot >= 0) return (form.heads[this.slot] as Heads<Value> | undefined) ?? this.headsOf(form);
    return this.mayBegin(form.lower) || this.exact.has(form.bare) ? this.headsOf(form) : NONE;
  }

  /** The first token from a place on with which some phrase may begin; `last` where there is none. */
  private next(tokens: readonly Token[], from: number, last: number): number {
    const { slot } = this;
    for (let at = from; at < last; at += 1) {
      if (tokens[at]?.form.heads[slot] !== NONE) return at;
    }
    return last;
  }

  /** Every phrase that begins at each token, overlaps included, left to right, longest first. */
  all(tokens: readonly Token[], first: number, last: number): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    for (let at = this.next(tokens, first, last); at < last; at = this.next(tokens, at + 1, last)) {
      this.collect(found, tokens, at, last);
    }
    return found;
  }

  /** Every phrase that begins at a token, longest first. */
  at(tokens: readonly Token[], at: number, last: number): readonly PhraseMatch<Value>[] {
    if (at >= last || this.knownHeads((tokens[at] as Token).form) === NONE) return NO_MATCHES;
    const found: PhraseMatch<Value>[] = [];
    this.collect(found, tokens, at, last);
    return found;
  }

  private collect(found: PhraseMatch<Value>[], tokens: readonly Token[], at: number, last: number): void {
    const heads = this.knownHeads((tokens[at] as Token).form);
    if (heads === NONE || !mayGoOn(heads, tokens[at + 1])) return;
    for (const { words, value } of heads.phrases) {
      if (standsAt(words, tokens, at, last)) found.push({ value, first: at, last: at + words.length });
    }
  }

  /** The longest phrase that begins at a token. */
  longestAt(tokens: readonly Token[], at: number, last: number): PhraseMatch<Value> | undefined {
    const token = tokens[at];
    if (token === undefined || at >= last) return undefined;
    const heads = this.knownHeads(token.form);
    if (heads === NONE || !mayGoOn(heads, tokens[at + 1])) return undefined;
    for (const { words, value } of heads.phrases) {
      if (standsAt(words, tokens, at, last)) return { value, first: at, last: at + words.length };
    }
    return undefined;
  }

  /** Phrases left to right, the longest at each place, without overlap. */
  apart(tokens: readonly Token[], first: number, last: number): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    let at = this.next(tokens, first, last);
    while (at < last) {
      const match = this.longestAt(tokens, at, last);
      if (match) found.push(match);
      at = this.next(tokens, match ? match.last : at + 1, last);
    }
    return found;
  }
}

/** Whether a second word follows that some phrase asks for. */
function mayGoOn({ seconds }: Heads<unknown>, next: Token | undefined): boolean {
  if (seconds === undefined) return true;
  if (next === undefined) return false;
  const { lower, bare } = next.form;
  return seconds.has(lower) || (bare !== lower && seconds.has(bare));
}

/** Whether the words of a phrase stand at a place; the first is known to. */
export function standsAt(
  words: readonly Pattern[],
  tokens: readonly Token[],
  at: number,
  last: number,
): boolean {
  if (at + words.length > last) return false;
  for (let offset = 1; offset < words.length; offset += 1) {
    const word = words[offset];
    const token = tokens[at + offset];
    if (word === undefined || token === undefined || !matches(word, token.form)) return false;
  }
  return true;
}
