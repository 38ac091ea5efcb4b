/** A number that was read: its value and the place behind it, in UTF-16 code units. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

const DIGITS: readonly number[] = [0x30, 0x660, 0x6f0, 0xff10];

/** Value of a decimal digit of one of the scripts that texts number with (Latin, Arabic, Persian, full-width); -1 for others. */
export function digitValue(code: number): number {
  if (code < 0x3a) return code >= 0x30 ? code - 0x30 : -1;
  if (code < 0x660) return -1;
  const zero = DIGITS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? -1 : code - zero;
}

/** Reads up to `most` digits; more of them, or none, is no number. */
export function readDigits(text: string, at: number, to: number, most: number): Numeral | undefined {
  let value = 0;
  let end = at;
  while (end < to && end - at <= most) {
    const digit = digitValue(text.charCodeAt(end));
    if (digit < 0) break;
    value = value * 10 + digit;
    end += 1;
  }
  return end > at && end - at <= most ? { value, end } : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const ROMAN_SIGNS: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const HIGHEST_ROMAN = 399;
const LONGEST_ROMAN = 12;

/** Writes a number from 1 to 399 in lower-case Roman numerals, a higher one in digits. */
export function toRoman(value: number): string {
  if (value < 1 || value > HIGHEST_ROMAN) return String(value);
  let rest = value;
  let roman = "";
  for (const [worth, sign] of ROMAN_SIGNS) {
    while (rest >= worth) {
      roman += sign;
      rest -= worth;
    }
  }
  return roman;
}

/** Value of a Roman numeral in Latin letters of either case; 0 where the letters are none, or none that is written so. */
export function romanValue(letters: string): number {
  if (letters.length > LONGEST_ROMAN) return 0;
  const lower = letters.toLowerCase();
  const worths = [...lower].map((letter) => ROMAN[letter] ?? 0);
  const value = worths.reduce((sum, worth, at) => sum + (worth < (worths[at + 1] ?? 0) ? -worth : worth), 0);
  return worths.includes(0) || toRoman(value) !== lower ? 0 : value;
}

/** The letter of a point that prints none, by its place: 1 is `a`, 27 is `aa`, 28 is `ab`. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(97 + ((place - 1) % 26));
  return place > 26 ? letterOf(Math.floor((place - 1) / 26)) + letter : letter;
}

/** The letter that lists print at a place: after `z` come `aa`, `bb`. The reverse of `letterValue` in 26 letters. */
export const printedLetter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** Place of a letter, or of one letter that is written twice or three times, in an alphabet; 0 where it is none. */
export function letterValue(letters: string, alphabet: string): number {
  const place = alphabet.indexOf(letters[0] ?? " ");
  const repeated = letters === (letters[0] ?? "").repeat(letters.length);
  return place < 0 || !repeated || letters.length > 3
    ? 0
    : place + 1 + (letters.length - 1) * alphabet.length;
}

const HAN = "零一二三四五六七八九";

function hanDigit(code: number): number {
  if (code === 0x3007) return 0;
  return code < 0x4e00 || code > 0x96f6 ? -1 : HAN.indexOf(String.fromCharCode(code));
}

/** Reads a Chinese numeral below one thousand (`十二`, `一百零三`). */
export function readHan(text: string, at: number, to: number): Numeral | undefined {
  let value = 0;
  let digit = -1;
  let end = at;
  for (; end < to && end - at < 8; end += 1) {
    const code = text.charCodeAt(end);
    const unit = code === 0x5341 ? 10 : code === 0x767e ? 100 : 0;
    const next = unit > 0 ? -1 : hanDigit(code);
    if (unit === 0 && next < 0) break;
    if (unit > 0) value += Math.max(digit, 1) * unit;
    digit = next;
  }
  return end === at ? undefined : { value: value + Math.max(digit, 0), end };
}
