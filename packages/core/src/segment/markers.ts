import { isCaseless, isHan, isLower, isSpace, isUpper, skipSpace } from "./chars.ts";
import { lettersOf } from "./letters.ts";
import { digitValue, letterValue, readDigits, readHan } from "./numerals.ts";
import { type UnitMarker, unitAt } from "./units.ts";
import type { Words } from "./words.ts";

/** How a number that opens a line is written. */
type Style =
  /** `1.` */
  | "digit"
  /** `1.2` */
  | "dotted"
  /** `a)`, in any alphabet. */
  | "lower"
  /** `A.` */
  | "upper"
  /** `IV.`, `一、` and the like */
  | "roman"
  /** `㈠`, `’1‘`: what other languages write `(i)` */
  | "small"
  /** `（一）`: what other languages write `(a)`, or `(i)` below it */
  | "han";

/** A number that a line begins with. */
export interface OrderMarker {
  readonly style: Style;
  /** As printed, without punctuation. */
  readonly num: string;
  /** Place in the order that the style counts; 0 where only `roman` tells. */
  readonly value: number;
  /** Value as a lower-case Roman numeral, for the letters that can be both; otherwise 0. */
  readonly roman: number;
  readonly length: number;
  /** True where it stands in brackets, or a bracket closes it. */
  readonly bracketed: boolean;
  /** True where no punctuation sets it off, so that it may be a word or a figure of the sentence. */
  readonly bare: boolean;
}

/** A bullet, or the `#` of a Markdown heading. */
export interface SignMarker {
  readonly style: "bullet" | "hash";
  readonly num: "";
  /** Code unit of the bullet; level of the heading. */
  readonly value: number;
  readonly length: number;
}

export type Marker = UnitMarker | OrderMarker | SignMarker;

const BULLETS: ReadonlySet<number> = new Set(
  [..."-–—−‒•●▪◦*·■□○>❖➢➤✓\uF0B7\uF0A7"].map((sign) => sign.charCodeAt(0)),
);

const behind = (text: string, end: number, from: number, to: number): number =>
  skipSpace(text, end, to) - from;

const MOST_INSIDE = 8;

function closing(text: string, at: number, to: number): number {
  for (let end = at; end < to && end - at <= MOST_INSIDE; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0x29 || code === 0xff09) return end;
  }
  return -1;
}

/** `(a)`, `（一）`, `(1)`. */
function inBrackets(text: string, from: number, to: number, words: Words): OrderMarker | undefined {
  const close = closing(text, from + 1, to);
  if (close < 0) return undefined;
  const num = text.slice(from + 1, close).trim();
  const letters = num === "" ? undefined : lettersOf(num, words);
  if (!letters || letters.value + letters.roman === 0) return undefined;
  return { ...letters, num, length: behind(text, close + 1, from, to), bracketed: true, bare: false };
}

/** Place behind `.1.2`, the further levels of a dotted number. */
function dottedEnd(text: string, at: number, to: number): number {
  let end = at;
  for (let level = 0; level < 3; level += 1) {
    const mark = text.charCodeAt(end);
    const digits = mark === 0x2e || mark === 0xff0e ? readDigits(text, end + 1, to, 3) : undefined;
    if (!digits) break;
    end = digits.end;
  }
  return end;
}

const POINTS = ".．、";
const DASHES = "-–—";

/** Whether a number ends here, set off by punctuation; the place behind it, 0 where a space alone follows, -1 where it goes on. */
function setOff(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (at >= to) return 0;
  if (code === 0x29 || code === 0xff09) return at + 1;
  if (POINTS.includes(text.charAt(at))) {
    const next = text.charCodeAt(at + 1);
    const ends = at + 1 >= to || isSpace(next) || isHan(next) || code > 0x3000;
    return ends ? at + 1 : -1;
  }
  if (!isSpace(code)) return -1;
  const next = skipSpace(text, at, to);
  const dash = DASHES.includes(text.charAt(next)) && isSpace(text.charCodeAt(next + 1));
  return dash || (DASHES.includes(text.charAt(next)) && next + 1 === to) ? next + 1 : 0;
}

function inDigits(text: string, from: number, to: number): OrderMarker | undefined {
  const digits = readDigits(text, from, to, 3);
  if (!digits) return undefined;
  const end = dottedEnd(text, digits.end, to);
  const mark = setOff(text, end, to);
  if (mark < 0) return undefined;
  const next = skipSpace(text, Math.max(mark, end), to);
  const bare = mark === 0;
  if (bare && (end === to || !isUpper(text.charCodeAt(next)))) return undefined;
  const close = text.charCodeAt(mark - 1);
  return {
    style: end > digits.end ? "dotted" : "digit",
    num: text.slice(from, end),
    value: digits.value,
    roman: 0,
    length: next - from,
    bracketed: close === 0x29 || close === 0xff09,
    bare,
  };
}

function letterRun(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && end - from <= MOST_INSIDE) {
    const code = text.charCodeAt(end);
    if (!isLower(code) && !isUpper(code) && !isCaseless(code)) break;
    end += 1;
  }
  return end;
}

/** `a)`, `iv.`, `B.`, `III.1`; the bare `a ` and `IV` too. */
function inLetters(text: string, from: number, to: number, words: Words): OrderMarker | undefined {
  const end = letterRun(text, from, to);
  if (end - from > MOST_INSIDE) return undefined;
  const next = text.charCodeAt(end);
  if (end < to && !isSpace(next) && next !== 0x29 && next !== 0xff09 && next !== 0x2e) return undefined;
  const letters = lettersOf(text.slice(from, end), words);
  if (!letters || letters.style === "digit") return undefined;
  const last = letters.style === "roman" ? dottedEnd(text, end, to) : end;
  const mark = setOff(text, last, to);
  if (mark < 0) return undefined;
  return {
    ...letters,
    num: text.slice(from, last),
    length: behind(text, Math.max(mark, last), from, to),
    bracketed: mark > 0 && text.charCodeAt(mark - 1) !== 0x2e && mark === last + 1,
    bare: mark === 0,
  };
}

/** `一、`, alone `一`, and `甲、`. */
function inHan(text: string, from: number, to: number, words: Words): OrderMarker | undefined {
  const numeral = readHan(text, from, to);
  const alphabet = numeral ? undefined : words.letters.find((order) => order.includes(text.charAt(from)));
  const end = numeral?.end ?? from + 1;
  const mark = setOff(text, end, to);
  const value = numeral?.value ?? (alphabet ? letterValue(text.charAt(from), alphabet) : 0);
  if (mark < 0 || value === 0 || (alphabet && mark === 0)) return undefined;
  return {
    style: numeral ? "roman" : "upper",
    num: text.slice(from, end),
    value,
    roman: 0,
    length: behind(text, Math.max(mark, end), from, to),
    bracketed: mark > 0 && text.charCodeAt(mark - 1) === 0xff09,
    bare: mark === 0,
  };
}

/** `أولا -`, `ألف -`: words that number headings by themselves. */
function inWords(text: string, from: number, to: number, words: Words): OrderMarker | undefined {
  for (const [style, list] of [["roman", words.sections] as const, ["upper", words.names] as const]) {
    const place = list.findIndex((word) => text.startsWith(word, from));
    const word = list[place];
    if (word === undefined) continue;
    let end = from + word.length;
    if (text.charCodeAt(end) === 0x64b) end += 1;
    const mark = setOff(text, end, to);
    if (mark < 0 || (mark === 0 && style === "upper")) continue;
    const length = behind(text, Math.max(mark, end), from, to);
    const num = text.slice(from, end);
    return { style, num, value: place + 1, roman: 0, length, bracketed: false, bare: mark === 0 };
  }
  return undefined;
}

/** `’1‘`, as Arabic texts number what stands below a letter. */
function inQuotes(text: string, from: number, to: number): OrderMarker | undefined {
  const digits = readDigits(text, from + 1, to, 2);
  if (!digits || !"'’‘".includes(text.charAt(digits.end))) return undefined;
  const length = behind(text, digits.end + 1, from, to);
  const num = text.slice(from + 1, digits.end);
  return { style: "small", num, value: digits.value, roman: 0, length, bracketed: true, bare: false };
}

/** One sign that stands for a number in brackets or a circle: `㈠`, `①`, `⑴`. */
function inOneSign(text: string, from: number, to: number): OrderMarker | undefined {
  const code = text.charCodeAt(from);
  const small = code - 0x321f;
  const value = code >= 0x3220 ? small : ((code - 0x2460) % 20) + 1;
  const style = code >= 0x3220 ? "small" : "digit";
  const length = behind(text, from + 1, from, to);
  return { style, num: text.charAt(from), value, roman: 0, length, bracketed: true, bare: false };
}

function bullet(text: string, from: number, to: number): SignMarker | undefined {
  const code = text.charCodeAt(from);
  const spaced = from + 1 === to || isSpace(text.charCodeAt(from + 1));
  if (!spaced && code < 0x2022) return undefined;
  return { style: "bullet", num: "", value: code, length: behind(text, from + 1, from, to) };
}

function hash(text: string, from: number, to: number): SignMarker | undefined {
  let end = from;
  while (end < to && text.charCodeAt(end) === 0x23) end += 1;
  if (end - from > 6 || !isSpace(text.charCodeAt(end))) return undefined;
  return { style: "hash", num: "", value: end - from, length: behind(text, end, from, to) };
}

function ofScript(text: string, from: number, to: number, words: Words): Marker | undefined {
  const code = text.charCodeAt(from);
  if ((code >= 0x3220 && code <= 0x3229) || (code >= 0x2460 && code <= 0x2487))
    return inOneSign(text, from, to);
  if (isHan(code)) return unitAt(text, from, to, words) ?? inHan(text, from, to, words);
  const unit = unitAt(text, from, to, words);
  if (unit || code >= 0x700) return unit;
  const word = code >= 0x600 ? inWords(text, from, to, words) : undefined;
  return word ?? inLetters(text, from, to, words);
}

/**
 * The marker at the start of a line, chosen by its first character, so that most lines cost one look. The line is
 * `text` between `from` and `to`.
 *
 * @example markerAt("(a) to meet", 0, 11, words) // { style: "lower", num: "a", value: 1, length: 4, … }
 */
export function markerAt(text: string, from: number, to: number, words: Words): Marker | undefined {
  const code = text.charCodeAt(from);
  if (digitValue(code) >= 0) return inDigits(text, from, to);
  if (code === 0x28 || code === 0xff08) return inBrackets(text, from, to, words);
  if (code === 0x27 || code === 0x2018 || code === 0x2019) return inQuotes(text, from, to);
  if (code === 0x23) return hash(text, from, to);
  if (BULLETS.has(code)) return bullet(text, from, to);
  if (code < 0x41) return undefined;
  return ofScript(text, from, to, words);
}
