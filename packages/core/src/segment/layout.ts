import { isCaseless, isCloser, isComma, isEnd, isLower, isQuote, isSpace } from "./chars.ts";
import type { Line } from "./lines.ts";

/** How the lines of a text were laid out. */
export interface Layout {
  /** True where lines were broken at a fixed width, so that a line break inside a paragraph means nothing. */
  readonly wrapped: boolean;
  /** The width, in UTF-16 code units, that nine of ten lines keep to. */
  readonly width: number;
  /** True where every line, not every paragraph, is followed by a blank one. */
  readonly doubled: boolean;
  /** True where blank lines part the paragraphs. */
  readonly spaced: boolean;
}

const LONGEST_WRAPPED = 140;
const SHORTEST_FULL = 25;
const LONG_LINES = 0.02;
const LEAST_PAIRS = 3;

/** Last character of a line that says how its sentence stands: what closes a quotation or bracket is passed over. */
export function lastCode(text: string, from: number, to: number): number {
  let at = to - 1;
  while (at > from && to - at < 4 && isCloser(text.charCodeAt(at))) at -= 1;
  return text.charCodeAt(at);
}

/** Whether a line begins in the middle of a sentence: with a small letter, punctuation, a bracket or a quotation. */
export function beginsInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLower(code) || code === 0x28 || code === 0xff08 || isQuote(code) || isEnd(code) || isComma(code);
}

function goesOn(text: string, line: Line, next: Line): boolean {
  if (line.to - line.from < SHORTEST_FULL) return false;
  const last = lastCode(text, line.from, line.to);
  if (isEnd(last)) return false;
  const first = text.charCodeAt(next.from);
  if (isLower(first)) return !isComma(last) || line.to - line.from > 50;
  return !next.gap && isCaseless(first) && !isComma(last);
}

function widthOf(lines: readonly Line[]): number {
  const lengths = Float64Array.from(lines, ({ start, to }) => to - start).sort();
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/**
 * Tells how a text was laid out. It was broken at a fixed width where hardly a line is long and many go on in the next.
 * Lines of furniture are to be left out.
 */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  let [long, pairs, on, onAcrossGap, gaps] = [0, 0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const length = line.to - line.from;
    if (length > LONGEST_WRAPPED) long += 1;
    const next = lines[index + 1];
    if (!next) continue;
    if (next.gap) gaps += 1;
    if (length >= SHORTEST_FULL) pairs += 1;
    if (!goesOn(text, line, next)) continue;
    on += 1;
    if (next.gap) onAcrossGap += 1;
  }
  return {
    wrapped: pairs >= LEAST_PAIRS && on / pairs > 0.35 && long <= lines.length * LONG_LINES,
    width: widthOf(lines),
    doubled: onAcrossGap > on / 2,
    spaced: gaps > lines.length * 0.04,
  };
}

const LONGEST_FIRST = 24;

/** Length of the first word of a line: what would have fitted on the line before it, had it not been full. */
export function firstWord(text: string, { from, to }: Line): number {
  if (isCaseless(text.charCodeAt(from)) && text.charCodeAt(from) > 0x2e80) return 1;
  const most = Math.min(to, from + LONGEST_FIRST);
  let end = from;
  while (end < most && !isSpace(text.charCodeAt(end))) end += 1;
  return end - from;
}
