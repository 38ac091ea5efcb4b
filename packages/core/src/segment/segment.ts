import type { Locator, Range, Segment, TextKind } from "../model/index.ts";
import { blocksOf } from "./blocks.ts";
import { placesOf } from "./place.ts";
import { structureOf } from "./plan.ts";

export interface SegmentOptions {
  /** What the text is; a report has a headline and a dateline. */
  readonly kind?: TextKind;
}

/** A place name in capitals (with a date or an agency) and a dash: how an agency's report opens. */
const DATELINE =
  /^\s{0,8}[\p{Lu}][\p{Lu} .,'’/-]{2,60}(?:,\s\p{L}{3,9}\.?\s\d{1,2})?(?:\s\([\p{L} ]{2,30}\))?\s{1,3}(?:--|[—–-])\s{1,3}/u;

function withDateline(text: string, segments: Segment[]): Segment[] {
  const index = segments.findIndex(({ kind }) => kind === "paragraph");
  const first = segments[index];
  const match = first && DATELINE.exec(text.slice(...first.range));
  if (!first || !match) return segments;
  const cut = first.range[0] + match[0].length;
  const dateline: Segment = {
    locator: "dateline" as Locator,
    kind: "dateline",
    num: null,
    range: [first.range[0], cut],
  };
  return segments.toSpliced(index, 1, dateline, { ...first, range: [cut, first.range[1]] });
}

/**
 * Cuts a text into provisions with locators. It is total: any string gives segments whose ranges, in order, cover it
 * without gap or overlap (the empty string gives none); a text without structure is one paragraph after another.
 *
 * After it: 1. the slices of all ranges, joined, are the text; 2. no two locators are equal; 3. a segment begins with its
 * marker and ends where the next begins, white space included; 4. points follow the unit that introduces them.
 *
 * @example segment("Aims\n\nThe parties agree.").map(({ locator }) => locator) // ["title", "para_1"]
 */
export function segment(text: string, { kind = "expression" }: SegmentOptions = {}): Segment[] {
  const blocks = blocksOf(text);
  if (blocks.length === 0) return text === "" ? [] : [blank(text)];
  const places = placesOf(blocks, structureOf(blocks, kind));
  const segments = places.map((place, index): Segment => {
    const start = index === 0 ? 0 : (blocks[index]?.start ?? 0);
    const range: Range = [start, blocks[index + 1]?.start ?? text.length];
    return { ...place, range };
  });
  return kind === "report" ? withDateline(text, segments) : segments;
}

const blank = (text: string): Segment => ({
  locator: "block" as Locator,
  kind: "block",
  num: null,
  range: [0, text.length],
});
