import { CHARACTER, characterOf, pairAt } from "./characters.ts";
import { type Form, type Forms, hashed, NO_HASH } from "./forms.ts";
import type { Writing } from "./writing.ts";

/** A word or a mark of punctuation. Offsets are UTF-16 code units of the whole text. */
export class Token {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** What is asked most of its form, at hand. */
  readonly lower: string;
  readonly classes: number;
  readonly head: unknown;

  constructor(form: Form, start: number, end: number) {
    this.form = form;
    this.start = start;
    this.end = end;
    this.lower = form.lower;
    this.classes = form.classes;
    this.head = form.head;
  }
}

/** A longer run of letters is cut: no language has such a word. */
const LONGEST_WORD = 240;

/** How far a word is read, and the hash of what was read. */
interface Reading {
  end: number;
  hash: number;
}

/** Reads a run of letters, numbers and their marks from a place on. */
function readRun(text: string, start: number, end: number, reading: Reading): void {
  const most = Math.min(end, start + LONGEST_WORD);
  let at = start;
  let { hash } = reading;
  while (at < most) {
    const code = text.charCodeAt(at);
    const kind = characterOf(code);
    const pair = kind === CHARACTER.surrogate && pairAt(text, at).kind === CHARACTER.word;
    if (pair) hash = hashed(hash, code);
    else if (kind !== CHARACTER.word && (kind !== CHARACTER.mark || at === start)) break;
    if (pair) at += 1;
    hash = hashed(hash, text.charCodeAt(at));
    at += 1;
  }
  reading.end = at;
  reading.hash = hash;
}

/** Reads a word: runs that an apostrophe, hyphen or full stop joins, unless the first one is elided. */
function readWord(text: string, start: number, end: number, writing: Writing, reading: Reading): void {
  reading.hash = NO_HASH;
  readRun(text, start, end, reading);
  for (let at = reading.end; at < end && at - start < LONGEST_WORD; at = reading.end) {
    const code = text.charCodeAt(at);
    if (characterOf(code) !== CHARACTER.joint) return;
    const { hash } = reading;
    reading.hash = hashed(hash, code);
    if (isElided(text, start, at, writing)) {
      reading.end = at + 1;
      return;
    }
    readRun(text, at + 1, end, reading);
    if (reading.end > at + 1) continue;
    reading.end = at;
    reading.hash = hash;
    return;
  }
}

function isElided(text: string, start: number, at: number, { elided }: Writing): boolean {
  if (elided.size === 0 || at - start > 8) return false;
  const mark = text[at];
  return (mark === "'" || mark === "’") && elided.has(text.slice(start, at).toLowerCase());
}

/** Reads a word that is most often a run of letters alone: nothing that joins or marks letters behind it. */
function readPlain(text: string, start: number, end: number, writing: Writing, reading: Reading): void {
  const most = Math.min(end, start + LONGEST_WORD);
  let hash = NO_HASH;
  let kind: number = CHARACTER.word;
  let at = start;
  while (at < most) {
    const code = text.charCodeAt(at);
    kind = characterOf(code);
    if (kind !== CHARACTER.word) break;
    hash = hashed(hash, code);
    at += 1;
  }
  reading.end = at;
  reading.hash = hash;
  const goesOn = kind === CHARACTER.joint || kind === CHARACTER.mark || kind === CHARACTER.surrogate;
  if (goesOn) readWord(text, start, end, writing, reading);
}

/** Adds a word, as two tokens where a letter leans on it. */
function addWord(tokens: Token[], text: string, at: number, forms: Forms, { end, hash }: Reading): void {
  const form = forms.of(text, at, end, hash);
  if (form.leans) {
    tokens.push(new Token(forms.of(text, at, at + 1), at, at + 1));
    tokens.push(new Token(forms.of(text, at + 1, end), at + 1, end));
  } else tokens.push(new Token(form, at, end));
}

/** Adds what a surrogate begins: a word, or a character that is none. */
function addPair(
  tokens: Token[],
  text: string,
  at: number,
  end: number,
  forms: Forms,
  reading: Reading,
): void {
  const pair = pairAt(text, at);
  if (pair.kind === CHARACTER.word) {
    readWord(text, at, end, forms.writing, reading);
    addWord(tokens, text, at, forms, reading);
    return;
  }
  reading.end = Math.min(end, at + pair.length);
  tokens.push(new Token(forms.of(text, at, reading.end), at, reading.end));
}

/** Cuts a part of a text into tokens: words, single ideographs, single marks. White space is none. */
export function tokenise(text: string, start: number, end: number, forms: Forms): Token[] {
  const tokens: Token[] = [];
  const reading: Reading = { end: start, hash: NO_HASH };
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const kind = characterOf(code);
    reading.end = at + 1;
    if (kind === CHARACTER.word) {
      readPlain(text, at, end, forms.writing, reading);
      addWord(tokens, text, at, forms, reading);
    } else if (kind === CHARACTER.surrogate) {
      addPair(tokens, text, at, end, forms, reading);
    } else if (kind !== CHARACTER.space) {
      tokens.push(new Token(forms.ofUnit(text, at, code), at, at + 1));
    }
    at = reading.end;
  }
  return tokens;
}

/** Range of some tokens in the text, in UTF-16 code units; `last` is exclusive. */
export const rangeOf = (tokens: readonly Token[], first: number, last: number): [number, number] => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
];
