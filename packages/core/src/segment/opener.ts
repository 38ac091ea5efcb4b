import { type Block, bodyLength, endsInColon } from "./blocks.ts";
import { isComma, isSpace } from "./chars.ts";
import type { Words } from "./words.ts";

const LONGEST_NAME = 80;
const LONGEST_OPENER = 300;

const isApostrophe = (sign: string): boolean => sign === "’" || sign === "'";

/** What stands behind the article of a body's name; undefined where no such article opens the line. */
function behindOpener(line: string, openers: readonly string[]): string | undefined {
  for (const opener of openers) {
    if (!line.startsWith(opener.toLowerCase())) continue;
    const next = line.charAt(opener.length);
    if (isApostrophe(next) || isSpace(next.charCodeAt(0))) return line.slice(opener.length + 1).trim();
  }
  return undefined;
}

/** The words of a block in lower case, the comma that closes them left out. */
const phraseOf = (text: string, { from, to, last }: Block): string =>
  text
    .slice(from, isComma(last) ? to - 1 : to)
    .trim()
    .toLowerCase()
    .replaceAll("'", "’");

/** Whether a block is nothing but the name of a body that enacts. */
export function namesOrgan(text: string, block: Block, { openers, organs }: Words): boolean {
  if (block.marker || bodyLength(block) > LONGEST_NAME) return false;
  const phrase = phraseOf(text, block);
  return organs.has(phrase) || organs.has(behindOpener(phrase, openers) ?? "");
}

/** A short block that ends with a comma, before another that does: somebody, not known by name, who considers and agrees. */
export function opensPreamble(
  text: string,
  block: Block,
  next: Block | undefined,
  { openers }: Words,
): boolean {
  if (block.marker || !next || !isComma(block.last) || bodyLength(block) > LONGEST_OPENER) return false;
  const goesOn = isComma(next.last) || next.last === 0x3b || next.last === 0xff1b || endsInColon(next);
  if (!goesOn) return false;
  const latin = text.charCodeAt(block.from) < 0x370;
  return !latin || behindOpener(phraseOf(text, block), openers) !== undefined;
}
