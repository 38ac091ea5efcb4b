import type { Token } from "./tokens.ts";

/** A sentence as a slice of a provision's tokens, end exclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

const CLOSES = new Set([".", "!", "?", "…", "。", "！", "？", "؟"]);
const AFTER = new Set(['"', "”", "’", "'", ")", "]", "»", "*", "」", "』", "）"]);
/** A full stop of a script without capitals ends a sentence whatever follows. */
const ALWAYS = new Set(["。", "！", "？", "؟"]);

function endsAt(tokens: readonly Token[], index: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[index];
  if (!token || token.form.word || !CLOSES.has(token.form.raw)) return false;
  const next = tokens[index + 1];
  if (!next || ALWAYS.has(token.form.raw)) return true;
  if (AFTER.has(next.lower) && next.start === token.end) return endsAfterQuote(tokens, index + 1);
  if (next.start === token.end || !next.form.opens) return false;
  const previous = tokens[index - 1];
  if (token.form.raw !== "." || !previous || previous.end !== token.start) return true;
  return !abbreviations.has(previous.lower) && !isInitial(previous);
}

const isInitial = ({ form: { word, lower } }: Token): boolean =>
  word && lower.length === 1 && !/\p{N}/u.test(lower);

function endsAfterQuote(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return !next || next.form.opens;
}

function closingMarks(tokens: readonly Token[], from: number): number {
  let last = from;
  while (
    last < tokens.length &&
    AFTER.has(tokens[last]?.lower ?? "") &&
    tokens[last]?.start === tokens[last - 1]?.end
  )
    last += 1;
  return last;
}

/** Cuts a provision's tokens into sentences, at full stops that end one. Semicolons and colons do not. */
export function sentencesOf(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!endsAt(tokens, index, abbreviations)) continue;
    const last = closingMarks(tokens, index + 1);
    sentences.push({ first, last });
    first = last;
    index = last - 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}
