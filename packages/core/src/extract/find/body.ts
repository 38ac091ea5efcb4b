import type { Segment } from "../../model/index.ts";
import type { Forms } from "../words/forms.ts";
import { type Token, tokenise } from "../words/tokens.ts";

const BULLET = /^\s*[-–—‒−•●▪◦*·>]\s+/u;
/** Marks that close a printed number (`1.`, `(a)`, `（一）`, `3 -`); a Chinese ordinal ends in the name of its unit. */
const CLOSES_NUMBER = /^[条章节款项编]?[.)\]）、．:：'’‘-]{0,2}(?:\s{1,3}[-–—]\s)?\s{0,8}/u;
/** Code units at the start of a provision in which its number is printed. */
const LONGEST_MARKER = 40;

/** Where the words of a provision begin, behind its number or bullet. */
function bodyStart(text: string, { range, num }: Segment): number {
  const [start, end] = range;
  const opening = text.slice(start, Math.min(end, start + LONGEST_MARKER));
  if (num === null) return start + (BULLET.exec(opening)?.[0].length ?? 0);
  const at = opening.indexOf(num);
  if (at < 0) return start;
  const behind = at + num.length;
  return start + behind + (CLOSES_NUMBER.exec(opening.slice(behind))?.[0].length ?? 0);
}

/** Tokens of a provision's own words: without its number, and without page furniture where a page turns inside it. */
export function bodyTokens(text: string, segment: Segment, forms: Forms): Token[] {
  const end = segment.range[1];
  let from = bodyStart(text, segment);
  const { skips } = segment;
  if (!skips) return tokenise(text, from, end, forms);
  const tokens: Token[] = [];
  for (const [start, behind] of skips) {
    tokens.push(...tokenise(text, from, start, forms));
    from = Math.max(from, behind);
  }
  tokens.push(...tokenise(text, from, end, forms));
  return tokens;
}
