import { type Block, bodyLength } from "./blocks.ts";
import { isComma, isEnd } from "./chars.ts";

const LONGEST_TITLE = 600;
const LONGEST_REMARK = 300;
/** The number of a resolution before its title. */
const SYMBOL = /^\d{1,3}\/\d{1,4}\s{0,2}[A-Z]?\.\s/u;

/** A line in square brackets is somebody's remark on the text, not the text. */
export function isRemark(text: string, { from, to, marker }: Block): boolean {
  const brackets = text.charCodeAt(from) === 0x5b && text.charCodeAt(to - 1) === 0x5d;
  return brackets && !marker && to - from <= LONGEST_REMARK;
}

/**
 * Whether a block may be a title where one is looked for: short and without punctuation at its end. A dash before it is
 * what a number that was left out leaves behind, not the first bullet of a list.
 */
export function isTitleLike(block: Block, next: Block): boolean {
  const { marker } = block;
  const plain = !marker || marker.style === "hash" || (marker.style === "bullet" && !next.marker);
  return plain && bodyLength(block) <= LONGEST_TITLE && !isEnd(block.last) && !isComma(block.last);
}

/** Whether a block begins with a resolution's number, so that it is the title among other lines of a first page. */
export const isNumberedTitle = (text: string, { from, to }: Block): boolean =>
  to - from <= LONGEST_TITLE && SYMBOL.test(text.slice(from, from + 16));
