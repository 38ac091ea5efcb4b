import { isCaseless, isHan, isLower, isSpace, isUpper, skipSpace } from "./chars.ts";
import { letterValue, type Numeral, readDigits, readHan, romanValue } from "./numerals.ts";
import type { Unit, UnitWord, Words } from "./words.ts";

/** A line that a word of structure opens, such as `Article 5` or `第五条`. */
export interface UnitMarker {
  readonly style: "unit";
  readonly unit: Unit;
  /** Number as printed; empty where none is. */
  readonly num: string;
  /** Value of the number; 0 where none is printed or it is a letter. */
  readonly value: number;
  /** UTF-16 code units of word and number, punctuation and white space behind them included. */
  readonly length: number;
}

const LONGEST_WORD = 14;
const LONGEST_REFERENCE = 160;
const LATIN = "abcdefghijklmnopqrstuvwxyz";

function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end - at <= LONGEST_WORD) {
    const code = text.charCodeAt(end);
    if (!isLower(code) && !isUpper(code) && !isCaseless(code)) break;
    end += 1;
  }
  return end;
}

/** A number in digits, with the letter or `bis` that later insertions bear. */
function inDigits(text: string, at: number, to: number): Numeral | undefined {
  const digits = readDigits(text, at, to, 4);
  if (!digits) return undefined;
  const suffix = /^(?:[a-z]|[ \u00A0](?:bis|ter|quater))(?![\p{L}\p{N}.])/u.exec(
    text.slice(digits.end, Math.min(to, digits.end + 9)),
  );
  return suffix ? { ...digits, end: digits.end + suffix[0].length } : digits;
}

/** A number in whatever way texts write one: digits, Roman, Chinese, a number word or one letter. */
function numberAt(text: string, at: number, to: number, words: Words): Numeral | undefined {
  const numeral = inDigits(text, at, to) ?? readHan(text, at, to);
  if (numeral) return numeral;
  const end = wordEnd(text, at, to);
  if (end === at || end - at > LONGEST_WORD) return undefined;
  const word = text.slice(at, end);
  const value = romanValue(word) || (words.ordinals.get(word.toLowerCase()) ?? 0);
  if (value > 0) return { value, end };
  return letterValue(word.toLowerCase(), LATIN) > 0 && word.length === 1 && isUpper(word.charCodeAt(0))
    ? { value: 0, end }
    : undefined;
}

const DELIMITERS = ".:)．：)、。–—-‐−";

/** Whether what stands behind the number lets the line be a heading, not a sentence that speaks of the unit. */
function endsWell(text: string, at: number, to: number, { references }: Words): boolean {
  if (at >= to) return true;
  const code = text.charCodeAt(at);
  if (DELIMITERS.includes(text.charAt(at))) return at + 1 >= to || !isLower(text.charCodeAt(at + 1));
  if (!isSpace(code)) return "(（【[".includes(text.charAt(at)) && !isHan(code);
  const next = skipSpace(text, at, to);
  const first = text.charCodeAt(next);
  if (isLower(first) || ",;،؛".includes(text.charAt(next))) return false;
  if (!isCaseless(first) || isHan(first)) return true;
  return to - next <= LONGEST_REFERENCE && !references.has(text.slice(next, wordEnd(text, next, to)));
}

/** Place behind the word's own letters, or -1 where the line does not begin with them. */
function behindWord(text: string, at: number, to: number, { before, optional }: UnitWord): number {
  if (before === "") return at;
  const end = at + before.length;
  if (end > to || text.slice(at, end).toLowerCase() !== before) return -1;
  if (end === to) return optional ? end : -1;
  const parted = isSpace(text.charCodeAt(end)) || isHan(text.charCodeAt(end - 1));
  return parted || optional ? skipSpace(text, end, to) : -1;
}

function behindNumber(text: string, at: number, to: number, after: string): number {
  if (after === "") return at;
  const start = skipSpace(text, at, to);
  return text.slice(start, start + after.length).toLowerCase() === after ? start + after.length : -1;
}

function read(text: string, from: number, to: number, word: UnitWord, words: Words): UnitMarker | undefined {
  const { unit, after, optional } = word;
  const at = behindWord(text, from, to, word);
  if (at < 0) return undefined;
  const numeral = numberAt(text, at, to, words);
  const end = numeral ? behindNumber(text, numeral.end, to, after) : optional ? at : -1;
  if (end < 0 || end > to || !endsWell(text, end, to, words)) return undefined;
  if (!numeral && end < to && !DELIMITERS.includes(text.charAt(end))) return undefined;
  let behind = end;
  while (behind < to && (isSpace(text.charCodeAt(behind)) || DELIMITERS.includes(text.charAt(behind)))) {
    behind += 1;
  }
  const num = numeral ? text.slice(at, numeral.end) : "";
  return { style: "unit", unit, num, value: numeral?.value ?? 0, length: behind - from };
}

/** The word of structure that a line begins with, with its number. The line is `text` between `from` and `to`. */
export function unitAt(text: string, from: number, to: number, words: Words): UnitMarker | undefined {
  const candidates = words.units.get(text.charCodeAt(from));
  if (!candidates || isLower(text.charCodeAt(from))) return undefined;
  for (const word of candidates) {
    const marker = read(text, from, to, word, words);
    if (marker) return marker;
  }
  return undefined;
}
