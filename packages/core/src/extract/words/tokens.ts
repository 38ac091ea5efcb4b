import { CHARACTER, characterAt, pairAt } from "./characters.ts";
import type { Form, Forms } from "./forms.ts";
import type { Writing } from "./writing.ts";

/** A word or a mark of punctuation. Offsets are UTF-16 code units of the whole text. */
export class Token {
  readonly form: Form;
  readonly start: number;
  readonly end: number;

  constructor(form: Form, start: number, end: number) {
    this.form = form;
    this.start = start;
    this.end = end;
  }

  get lower(): string {
    return this.form.lower;
  }
}

/** A longer run of letters is cut: no language has such a word. */
const LONGEST_WORD = 240;

/** End of the run of letters, numbers and their marks from a place on. */
function runEnd(text: string, start: number, end: number): number {
  const most = Math.min(end, start + LONGEST_WORD);
  let at = start;
  while (at < most) {
    const kind = characterAt(text, at);
    if (kind === CHARACTER.word || (kind === CHARACTER.mark && at > start)) at += 1;
    else if (kind === CHARACTER.surrogate && pairAt(text, at).kind === CHARACTER.word) at += 2;
    else break;
  }
  return at;
}

/** End of a word: runs that an apostrophe, hyphen or full stop joins, unless the first one is elided. */
function wordEnd(text: string, start: number, end: number, writing: Writing): number {
  let at = runEnd(text, start, end);
  while (at < end && at - start < LONGEST_WORD && characterAt(text, at) === CHARACTER.joint) {
    if (isElided(text, start, at, writing)) return at + 1;
    const next = runEnd(text, at + 1, end);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

function isElided(text: string, start: number, at: number, { elided }: Writing): boolean {
  if (elided.size === 0 || at - start > 8) return false;
  const mark = text[at];
  return (mark === "'" || mark === "’") && elided.has(text.slice(start, at).toLowerCase());
}

/** Cuts a part of a text into tokens: words, single ideographs, single marks. White space is none. */
export function tokenise(text: string, start: number, end: number, forms: Forms): Token[] {
  const tokens: Token[] = [];
  const { writing } = forms;
  for (let at = start; at < end; ) {
    const kind = characterAt(text, at);
    if (kind === CHARACTER.space) {
      at += 1;
      continue;
    }
    if (kind === CHARACTER.ideograph) {
      tokens.push(new Token(forms.ofUnit(text, at), at, at + 1));
      at += 1;
      continue;
    }
    const pair = kind === CHARACTER.surrogate ? pairAt(text, at) : undefined;
    const word = kind === CHARACTER.word || pair?.kind === CHARACTER.word;
    const next = word ? wordEnd(text, at, end, writing) : Math.min(end, at + (pair?.length ?? 1));
    const form = forms.of(text, at, next);
    if (form.leans) {
      tokens.push(new Token(forms.of(text, at, at + 1), at, at + 1));
      tokens.push(new Token(forms.of(text, at + 1, next), at + 1, next));
    } else tokens.push(new Token(form, at, next));
    at = next;
  }
  return tokens;
}

/** Range of some tokens in the text, in UTF-16 code units; `last` is exclusive. */
export const rangeOf = (tokens: readonly Token[], first: number, last: number): [number, number] => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
];
