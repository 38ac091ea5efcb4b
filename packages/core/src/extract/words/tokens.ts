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

/** Adds the word that begins at a place, as two tokens where a letter leans on it, and gives where it ends. */
function addWord(tokens: Token[], text: string, at: number, forms: Forms, reading: Reading): number {
  const { end, hash } = reading;
  const form = forms.of(text, at, end, hash);
  if (form.leans) {
    tokens.push(new Token(forms.of(text, at, at + 1), at, at + 1));
    tokens.push(new Token(forms.of(text, at + 1, end), at + 1, end));
  } else tokens.push(new Token(form, at, end));
  return end;
}

/** Cuts a part of a text into tokens: words, single ideographs, single marks. White space is none. */
export function tokenise(text: string, start: number, end: number, forms: Forms): Token[] {
  const tokens: Token[] = [];
  const { writing } = forms;
  const reading: Reading = { end: start, hash: NO_HASH };
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const kind = characterOf(code);
    if (kind === CHARACTER.space) {
      at += 1;
      continue;
    }
    const pair = kind === CHARACTER.surrogate ? pairAt(text, at) : undefined;
    if (kind === CHARACTER.word || pair?.kind === CHARACTER.word) {
      readWord(text, at, end, writing, reading);
      at = addWord(tokens, text, at, forms, reading);
      continue;
    }
    const next = Math.min(end, at + (pair?.length ?? 1));
    tokens.push(
      new Token(next === at + 1 ? forms.ofUnit(text, at, code) : forms.of(text, at, next), at, next),
    );
    at = next;
  }
  return tokens;
}

/** Range of some tokens in the text, in UTF-16 code units; `last` is exclusive. */
export const rangeOf = (tokens: readonly Token[], first: number, last: number): [number, number] => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
];
