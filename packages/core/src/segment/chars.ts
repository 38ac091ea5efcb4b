/** White space, and marks that are as good as none: zero-width characters, bidi controls, control characters. */
export function isSpace(code: number): boolean {
  if (code < 0xa1) return code <= 0x20 || code >= 0x7f;
  if (code < 0x1680) return code === 0xad || code === 0x61c;
  if (code < 0x3000) {
    return (
      (code >= 0x2000 && code <= 0x200f) ||
      (code >= 0x2028 && code <= 0x202f) ||
      (code >= 0x205f && code <= 0x206f) ||
      code === 0x1680
    );
  }
  return code === 0x3000 || code === 0xfeff;
}

/** First place at or after `at` that is no white space; `to` where there is none. */
export function skipSpace(text: string, at: number, to: number): number {
  let here = at;
  while (here < to && isSpace(text.charCodeAt(here))) here += 1;
  return here;
}

const setOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const ENDS = setOf(".:;!?。．：；！？؟؛…");
const COMMAS = setOf(",，、،");
const COLONS = setOf(":：");
const CLOSERS = setOf("\"'”’»)]）］』」“‘*");
const OPENERS = setOf("\"'“‘«„『「”’");

/** Ends a sentence or a clause that stands by itself. */
export const isEnd = (code: number): boolean => ENDS.has(code);
export const isComma = (code: number): boolean => COMMAS.has(code);
export const isColon = (code: number): boolean => COLONS.has(code);
export const isQuestion = (code: number): boolean => code === 0x3f || code === 0xff1f || code === 0x61f;
/** A quotation mark or bracket that may follow the punctuation that ends a sentence. */
export const isCloser = (code: number): boolean => CLOSERS.has(code);
export const isQuote = (code: number): boolean => OPENERS.has(code);

const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return code < 0x600 && LOWER.test(String.fromCharCode(code));
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return code < 0x600 && UPPER.test(String.fromCharCode(code));
}

export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** A letter of a script without capitals, such as Arabic and Chinese. */
export const isCaseless = (code: number): boolean => code >= 0x590 && LETTER.test(String.fromCharCode(code));
