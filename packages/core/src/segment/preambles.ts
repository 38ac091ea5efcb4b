import type { Block } from "./blocks.ts";
import { isComma } from "./chars.ts";
import type { Marker } from "./markers.ts";
import { namesOrgan, opensPreamble } from "./opener.ts";
import { startsWithOneOf } from "./phrases.ts";
import type { Words } from "./words.ts";

/** Where a preamble stands. All numbers are indices of blocks. */
export interface Preamble {
  /** The words of enactment (`The General Assembly,`); -1 where recitals stand without them. */
  readonly opener: number;
  /** Its first block, the words of enactment included. */
  readonly start: number;
  /** The first block that is no recital any more. */
  readonly end: number;
  /** True where its recitals are numbered, as those of acts of the European Union are. */
  readonly numbered: boolean;
}

/** A body that is not known by name enacts near the start only. */
const NEAR = 40;

const isUnit = (block: Block | undefined, unit: string): boolean =>
  block?.marker?.style === "unit" && block.marker.unit === unit;

/** Whether a marker opens the operative part: a number without brackets, a Roman numeral, a word of structure. */
function isOperative(marker: Marker | undefined, numbered: boolean): boolean {
  if (!marker) return false;
  if (marker.style === "unit" || marker.style === "hash") return true;
  if (numbered || !("bare" in marker)) return false;
  return (
    ((marker.style === "digit" || marker.style === "dotted") && !marker.bracketed) || marker.style === "roman"
  );
}

/** Recitals are numbered where a word announces that, or numbers in brackets stand before the first article. */
function hasNumberedRecitals(
  text: string,
  blocks: readonly Block[],
  opener: number,
  end: number,
  words: Words,
) {
  let announced = false;
  for (let index = opener + 1; index < end; index += 1) {
    const block = blocks[index] as Block;
    const { marker } = block;
    if (marker?.style === "unit") return false;
    announced ||= !marker && startsWithOneOf(text, block, words.recitals);
    if (marker?.style === "digit") return announced || (marker.bracketed && hasArticle(blocks, index, end));
  }
  return false;
}

const hasArticle = (blocks: readonly Block[], from: number, end: number): boolean =>
  blocks.slice(from, end).some((block) => isUnit(block, "art"));

/** Without a number that opens the operative part, it begins behind the last block that ends with a comma. */
function endOf(blocks: readonly Block[], opener: number, end: number, numbered: boolean): number {
  let last = opener;
  for (let index = opener + 1; index < end; index += 1) {
    const block = blocks[index] as Block;
    if (isOperative(block.marker, numbered)) return index;
    if (!block.marker && isComma(block.last)) last = index;
  }
  return last + 1;
}

/** First annex behind a block, or the next words of enactment. */
function boundary(blocks: readonly Block[], openers: readonly number[], place: number): number {
  const opener = openers[place] ?? 0;
  const next = openers[place + 1] ?? blocks.length;
  for (let index = opener + 1; index < next; index += 1) if (isUnit(blocks[index], "annex")) return index;
  return next;
}

/** Two recitals at the very start that nobody opens, as in a part of a resolution: the first of them, or -1. */
function unopened(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ marker, last }) => !marker && isComma(last));
  const second = blocks[first + 1];
  return first >= 0 && first <= 1 && second && !second.marker && isComma(second.last) ? first : -1;
}

function openersOf(text: string, blocks: readonly Block[], words: Words): number[] {
  const openers: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const near = openers.length === 0 && index < NEAR;
    const opens =
      namesOrgan(text, block, words) || (near && opensPreamble(text, block, blocks[index + 1], words));
    if (opens) openers.push(index);
  }
  return openers;
}

/** Finds the preambles of a text, in order. */
export function preamblesOf(text: string, blocks: readonly Block[], words: Words): Preamble[] {
  const openers = openersOf(text, blocks, words);
  const first = openers.length === 0 ? unopened(blocks) : -1;
  const starts = first < 0 ? openers : [first];
  return starts.map((start, place) => {
    const end = boundary(blocks, starts, place);
    const numbered = hasNumberedRecitals(text, blocks, start, end, words);
    return { opener: first < 0 ? start : -1, start, end: endOf(blocks, start, end, numbered), numbered };
  });
}
