import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** A sentence as a slice of a provision's tokens, end exclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

const CLOSES = new Set([".", "!", "?", "…"]);
const AFTER = new Set(['"', "”", "’", "'", ")", "]", "»", "*"]);

const opens = (text: string, token: Token): boolean =>
  /^[\p{Lu}\p{N}“"‘'([*-]/u.test(text.slice(token.start, token.start + 2));

function endsAt(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !CLOSES.has(token.lower)) return false;
  if (!next) return true;
  if (AFTER.has(next.lower) && next.start === token.end) return endsAfterQuote(text, tokens, index + 1);
  if (next.start === token.end || !opens(text, next)) return false;
  const previous = tokens[index - 1];
  if (token.lower !== "." || !previous || previous.end !== token.start) return true;
  return !lexicon.abbreviations.has(previous.lower) && !/^\p{L}$/u.test(previous.lower);
}

function endsAfterQuote(text: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return !next || opens(text, next);
}

/** Cuts a provision's tokens into sentences, at full stops that end one. Semicolons and colons do not. */
export function sentencesOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!endsAt(text, tokens, index, lexicon)) continue;
    let last = index + 1;
    while (
      last < tokens.length &&
      AFTER.has(tokens[last]?.lower ?? "") &&
      tokens[last]?.start === tokens[last - 1]?.end
    )
      last += 1;
    sentences.push({ first, last });
    first = last;
    index = last - 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}
