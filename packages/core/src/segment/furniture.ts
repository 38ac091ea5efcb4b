import { isSpace } from "./chars.ts";
import type { Line } from "./lines.ts";
import { digitValue, readDigits } from "./numerals.ts";
import type { Words } from "./words.ts";

/** What a line is that is no part of the text's flow: of the page, a footnote, or data before the text. */
export type Furniture = "page" | "note" | "front";

const RULE = "_=-–—*·.~#\\";
const LONGEST_NUMBER = 140;
const HEADER = 150;
const EDGE = 3;
const LONG_RULE = 6;

/** A line of one sign, repeated: a rule, the end mark of a release. */
function isRule(text: string, { from, to }: Line): boolean {
  const first = text.charAt(from) === "\\" ? from + 1 : from;
  const sign = text.charAt(first);
  if (!RULE.includes(sign) || to - first < 3 || (sign === "." && to - first < 4)) return false;
  for (let at = first; at < to; at += 1)
    if (text.charAt(at) !== sign && text.charAt(at) !== " ") return false;
  return true;
}

/** A footer that a rule runs through, as `NAME_____7`. */
function hasRule(text: string, { from, to }: Line): boolean {
  const last = text.charCodeAt(to - 1);
  const closes = last === 0x5f || digitValue(last) >= 0;
  return closes && to - from < 200 && text.slice(from, to).includes("__________");
}

const PAGE_NUMBER = /^\d{1,4}(?:\s{0,2}(?:\/|of|de|из|sur)\s{0,2}\d{1,4})?$/iu;
const NUMBERED = /^(?:([-–—])\s?)?\d{1,4}(?:\s{0,2}\/\s{0,2}\d{1,4})?(?:\s?\1)?$/u;
/** A job number of the United Nations and the page of how many, in either order. */
const JOB_NUMBER =
  /^(?:\d{2}-\d{5}\s{1,120})?\d{1,3}\/\d{1,3}(?:\s{1,120}\d{2}-\d{5})?$|^\d{2}-\d{5}(?:\s\([A-Z]\))?$/u;
const DOCUMENT_SYMBOL = /^[A-Z][A-Z0-9.()-]{0,20}(?:\/[A-Z0-9.()-]{1,30}){1,6}$/u;

function isPageNumber(text: string, { from, to }: Line, { pages }: Words): boolean {
  if (to - from > LONGEST_NUMBER) return false;
  const last = text.charCodeAt(to - 1);
  if (digitValue(last) < 0 && last !== 0x9875 && !"-–—".includes(text.charAt(to - 1))) return false;
  const line = text.slice(from, to).toLowerCase();
  if (NUMBERED.test(line) || JOB_NUMBER.test(line)) return true;
  if (/^第\s{0,2}\d{1,4}\s{0,2}页$/u.test(line)) return true;
  const space = line.indexOf(" ");
  return space > 0 && pages.has(line.slice(0, space)) && PAGE_NUMBER.test(line.slice(space).trim());
}

/** A line with its digits left out, by which the headers of all pages are the same. */
function keyOf(text: string, { from, to }: Line): string {
  return to - from > HEADER ? "" : text.slice(from, to).replaceAll(/\d+/gu, "#").replaceAll(/\s+/gu, " ");
}

interface Marks {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly words: Words;
  /** By line; undefined where it belongs to the text. */
  readonly kinds: (Furniture | undefined)[];
}

/** Lines at which a page begins. */
function pageStarts({ lines, kinds, text, words }: Marks): number[] {
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    const turned =
      index > 0 && kinds[index - 1] === "page" && isPageNumber(text, lines[index - 1] as Line, words);
    if (line.page || (turned && !line.page)) starts.push(index);
  }
  return starts;
}

/** Lines of the text nearest to where pages meet, above and below. */
function edgesOf({ lines, kinds }: Marks, starts: readonly number[]): number[] {
  const all = starts.flatMap((start) => {
    const edges: number[] = [];
    for (let at = start - 1, left = EDGE; at >= 0 && left > 0 && at > start - 12; at -= 1) {
      if (kinds[at] !== undefined) continue;
      edges.push(at);
      left -= 1;
    }
    for (let at = start, left = EDGE; at < lines.length && left > 0 && at < start + 12; at += 1) {
      if (kinds[at] !== undefined) continue;
      edges.push(at);
      left -= 1;
    }
    return edges;
  });
  return [...new Set(all)];
}

function markHeaders(marks: Marks, starts: readonly number[]): void {
  const { text, lines, kinds } = marks;
  const edges = edgesOf(marks, starts);
  const counts = new Map<string, number>();
  const keys = edges.map((index) => keyOf(text, lines[index] as Line));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [place, index] of edges.entries()) {
    const key = keys[place] ?? "";
    const repeated = (counts.get(key) ?? 0) >= 2 && /\p{L}{3}/u.test(key);
    if (key !== "" && (repeated || DOCUMENT_SYMBOL.test(key.replaceAll("#", "1")))) kinds[index] = "page";
  }
}

/** A document symbol at either end of a page's first line, set off by spaces. */
const HEADER_SYMBOL =
  /^[A-Z]{1,10}(?:\/[A-Z0-9.()-]{1,20}){2,5}(?:\s{2}|$)|\s{2}[A-Z]{1,10}(?:\/[A-Z0-9.()-]{1,20}){2,5}$/u;

function markSymbols({ text, lines, kinds }: Marks, starts: readonly number[]): void {
  for (const start of starts) {
    const line = lines[start];
    if (line && line.to - line.from < HEADER && HEADER_SYMBOL.test(text.slice(line.from, line.to))) {
      kinds[start] = "page";
    }
  }
}

/** A header that a rule sets off from a page's text. */
function markUnderlined({ text, lines, kinds }: Marks, starts: readonly number[]): void {
  for (const start of starts) {
    const next = lines[start + 1];
    const line = lines[start];
    if (line && next && kinds[start + 1] === "page" && isRule(text, next) && line.to - line.from < HEADER) {
      kinds[start] = "page";
    }
  }
}

function opensNote(text: string, { from, to }: Line): boolean {
  const digits = readDigits(text, from, to, 3);
  if (digits) return isSpace(text.charCodeAt(digits.end));
  return "*†‡¹²³".includes(text.charAt(from));
}

/** Whether a line is a rule below a page's text, with a footnote under it. */
function opensNotes({ text, lines, kinds }: Marks, index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || kinds[index] !== "page" || kinds[index + 1] !== undefined) return false;
  const long = line.to - line.from >= LONG_RULE && text.charAt(line.from) === "_";
  return long && isRule(text, line) && opensNote(text, next);
}

/** Footnotes: what stands between a rule below a page's text and the page's end, where it begins with a mark. */
function markNotes(marks: Marks, starts: readonly number[]): void {
  const { lines, kinds } = marks;
  const pages = new Set(starts);
  let below = false;
  let notes = false;
  for (let index = 0; index < lines.length; index += 1) {
    if (pages.has(index)) [below, notes] = [false, false];
    if (kinds[index] === undefined) {
      below = true;
      if (notes) kinds[index] = "note";
    } else if (below) notes ||= opensNotes(marks, index);
  }
}

const LONGEST_FRONT = 100;

/** Data in front of a Markdown file, between two lines of three hyphens. */
function markFront({ text, lines, kinds }: Marks): void {
  const isFence = (line: Line | undefined) => line && text.slice(line.from, line.to) === "---";
  if (!isFence(lines[0])) return;
  const end = lines.slice(1, LONGEST_FRONT).findIndex(isFence) + 1;
  for (let index = 0; end > 0 && index <= end; index += 1) kinds[index] = "front";
}

/**
 * Tells the lines that are no part of the text: page numbers, rules, headers and footers that pages repeat, footnotes
 * below a rule, data before a Markdown file.
 */
export function furnitureOf(text: string, lines: readonly Line[], words: Words): (Furniture | undefined)[] {
  const kinds = lines.map((line): Furniture | undefined =>
    isRule(text, line) || isPageNumber(text, line, words) || hasRule(text, line) ? "page" : undefined,
  );
  const marks: Marks = { text, lines, words, kinds };
  markFront(marks);
  const starts = pageStarts(marks);
  if (starts.length === 0) return kinds;
  markUnderlined(marks, starts);
  markSymbols(marks, starts);
  markHeaders(marks, starts);
  markNotes(marks, starts);
  return kinds;
}
