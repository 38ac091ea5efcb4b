import type { TextKind } from "../model/index.ts";
import { type Block, bodyLength, endsInColon } from "./blocks.ts";
import { isComma, isEnd, isLower, isQuestion } from "./chars.ts";
import type { OrderMarker } from "./markers.ts";
import { type Preamble, preamblesOf } from "./preambles.ts";
import type { Words } from "./words.ts";

/** What is known of a text as a whole before its blocks get their places. All numbers are indices of blocks. */
export interface Plan {
  readonly text: string;
  readonly kind: TextKind;
  readonly words: Words;
  /** The blocks of the text's flow, furniture left out. */
  readonly blocks: readonly Block[];
  /** The preambles, in order: a text may hold several resolutions. */
  readonly preambles: readonly Preamble[];
  /** True where printed numbers, not a count, tell the paragraphs apart. */
  readonly numbered: boolean;
  /** True where paragraphs are numbered anew in every section. */
  readonly sectioned: boolean;
  /** Signs of numbers (`signOf`) that head sections, not paragraphs. */
  readonly heads: ReadonlySet<string>;
  /** Where the closing lines (names, place, date) begin. */
  readonly closing: number;
}

const LONGEST_HEADING = 120;
/** Longest heading where punctuation tells paragraphs from headings. */
export const LONGEST_CROSS_HEADING = 300;

/** Whether a block may be a heading by itself: short, no punctuation at its end, no small letter at its start. */
export function isHeadingLike(text: string, block: Block | undefined, longest = LONGEST_HEADING): boolean {
  if (!block) return false;
  const length = bodyLength(block);
  if (length === 0 || length > longest || isEnd(block.last) || isComma(block.last)) return false;
  return !isLower(text.charCodeAt(block.body));
}

/** How a number is written: numbers of one sign count one thing. */
export const signOf = ({ style, bracketed }: OrderMarker): string => (bracketed ? `(${style})` : style);

/** The marker of a block, where it is a number. */
export function orderOf(block: Block | undefined): OrderMarker | undefined {
  const marker = block?.marker;
  return marker && "bare" in marker ? marker : undefined;
}

/** Digits head sections where most of them stand before a short line that an unnumbered block follows. */
function headsOf(text: string, blocks: readonly Block[]): Set<string> {
  const counts = new Map<string, { heads: number; all: number }>();
  for (const [index, block] of blocks.entries()) {
    const marker = orderOf(block);
    if (!marker || (marker.style !== "digit" && marker.style !== "dotted")) continue;
    const sign = signOf(marker);
    const count = counts.get(sign) ?? { heads: 0, all: 0 };
    const next = orderOf(blocks[index + 1]);
    const followed = index + 1 < blocks.length && (!next || signOf(next) !== sign);
    if (followed && isHeadingLike(text, block)) count.heads += 1;
    count.all += 1;
    counts.set(sign, count);
  }
  return new Set([...counts].filter(([, { heads, all }]) => heads > all / 2).map(([sign]) => sign));
}

/** Whether a number heads a section: a Roman numeral or capital before a short line, digits where most of them do. */
export function isHead(text: string, block: Block, heads: ReadonlySet<string>): boolean {
  const marker = orderOf(block);
  if (!marker) return false;
  const { style } = marker;
  if (style === "digit" || style === "dotted") return heads.has(signOf(marker)) && bodyLength(block) <= 300;
  if (style !== "roman" && style !== "upper") return false;
  const length = bodyLength(block);
  if (length === 0) return true;
  const question = isQuestion(block.last) && length <= LONGEST_HEADING;
  return question || isHeadingLike(text, block, LONGEST_CROSS_HEADING);
}

/** What an unbracketed number of digits, a heading or an annex means for the count of paragraphs; undefined: nothing. */
function countStep(
  text: string,
  block: Block,
  heads: ReadonlySet<string>,
): "annex" | "head" | number | undefined {
  const { marker } = block;
  if (marker?.style === "unit") return marker.unit === "annex" ? "annex" : "head";
  if (isHead(text, block, heads)) return "head";
  return marker?.style === "digit" && !marker.bracketed ? marker.value : undefined;
}

/**
 * Whether paragraphs begin to count again in every section. That they do where the first section begins, behind
 * numbers of no section, is no sign of it.
 */
function isSectioned(text: string, blocks: readonly Block[], heads: ReadonlySet<string>): boolean {
  let [last, below, within] = [0, false, false];
  for (const [index, block] of blocks.entries()) {
    const step = countStep(text, block, heads);
    if (step === undefined) continue;
    if (step === "annex") [last, below, within] = [0, false, false];
    else if (step === "head") below = true;
    else {
      const again = step === 1 && last > 0 && below && within;
      if (again && !endsInColon(blocks[index - 1])) return true;
      [last, below, within] = [step, false, within || below];
    }
  }
  return false;
}

interface Counted {
  numbers: number;
  plain: number;
  sign: string;
  announced: boolean;
}

/** Counts the paragraphs with numbers of the first sign that is found, and those without. */
function countParagraphs(text: string, blocks: readonly Block[], heads: ReadonlySet<string>): Counted {
  const counted: Counted = { numbers: 0, plain: 0, sign: "", announced: false };
  for (const [index, block] of blocks.entries()) {
    const marker = orderOf(block);
    const top =
      marker && (marker.style === "digit" || marker.style === "roman") && !isHead(text, block, heads);
    if (top && counted.sign === "") {
      counted.sign = signOf(marker);
      counted.announced = endsInColon(blocks[index - 1]);
    }
    if (top && signOf(marker) === counted.sign) counted.numbers += 1;
    if (!block.marker && !isHeadingLike(text, block, LONGEST_CROSS_HEADING)) counted.plain += 1;
  }
  return counted;
}

function isNumbered(text: string, blocks: readonly Block[], heads: ReadonlySet<string>): boolean {
  const { numbers, plain, announced } = countParagraphs(text, blocks, heads);
  return numbers > 0 && !announced && numbers >= plain / 2;
}

const MOST_CLOSING = 6;

/** Short lines at the end, one of them with a year: who signed, where and when. */
function closingOf(text: string, blocks: readonly Block[]): number {
  let start = blocks.length;
  let dated = false;
  while (start > 1 && blocks.length - start < MOST_CLOSING) {
    const block = blocks[start - 1];
    if (!block || block.marker || !isHeadingLike(text, block)) break;
    dated ||= /(?:1[89]|20)\d{2}/u.test(text.slice(block.from, block.to));
    start -= 1;
  }
  const above = blocks[start - 1];
  return dated && above && isEnd(above.last) && !endsInColon(above) ? start : blocks.length;
}

/** Reads what the blocks tell of the text as a whole. */
export function planOf(text: string, blocks: readonly Block[], kind: TextKind, words: Words): Plan {
  const report = kind === "report";
  const preambles = report ? [] : preamblesOf(text, blocks, words);
  const heads = report ? new Set<string>() : headsOf(text, blocks);
  return {
    text,
    kind,
    words,
    blocks,
    preambles,
    numbered: preambles.length > 0 || isNumbered(text, blocks, heads),
    sectioned: isSectioned(text, blocks, heads),
    heads,
    closing: report ? blocks.length : closingOf(text, blocks),
  };
}
