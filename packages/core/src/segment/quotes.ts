import type { Block } from "./blocks.ts";
import { isEnd, isQuote } from "./chars.ts";

/** How many blocks a quoted part may have. */
const LONGEST_QUOTE = 100;
const CLOSING = "\"'”’»』」“‘";

/** Whether a quotation mark closes a block, before or behind its punctuation. */
function closes(text: string, { from, to }: Block): boolean {
  for (let at = to - 1; at >= from && to - at <= 3; at -= 1) {
    if (CLOSING.includes(text.charAt(at))) return true;
    if (!isEnd(text.charCodeAt(at)) && text.charAt(at) !== ",") return false;
  }
  return false;
}

/**
 * Index of the last block of the quoted part that opens at a block: words of another text, or of an amended one, whose
 * numbers are not this text's. Less than `index` where none opens, or none closes.
 */
export function quotedUntil(text: string, blocks: readonly Block[], index: number): number {
  const first = blocks[index];
  if (!first || !isQuote(text.charCodeAt(first.from)) || first.marker) return -1;
  for (let at = index; at < blocks.length && at - index < LONGEST_QUOTE; at += 1) {
    const block = blocks[at];
    if (block && closes(text, block)) return at;
  }
  return -1;
}
