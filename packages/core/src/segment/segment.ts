import type { Language, Locator, Range, Segment, TextKind } from "../model/index.ts";
import { blocksOf } from "./blocks.ts";
import { withDateline } from "./dateline.ts";
import { placesOf } from "./place.ts";
import { planOf } from "./plan.ts";
import { wordsFor } from "./words.ts";

export interface SegmentOptions {
  /** What the text is; a report has a headline and a dateline. */
  readonly kind?: TextKind;
  /** Language of the text, whose words of structure are looked for; those of all six where it is not known. */
  readonly language?: Language;
}

const blank = (text: string): Segment => ({
  locator: "block" as Locator,
  kind: "block",
  num: null,
  range: [0, text.length],
});

/**
 * Cuts a text into provisions with locators. It is total: any string gives segments whose ranges, in order, cover it
 * without gap or overlap (the empty string gives none); a text without structure is one paragraph after another.
 *
 * After it: 1. the slices of all ranges, joined, are the text; 2. no two locators are equal; 3. a segment begins with its
 * marker and ends where the next begins, white space included; 4. points follow the unit that introduces them; 5. the same
 * provision of two language versions has the same locator, as far as both print the same structure; 6. page furniture
 * between provisions is a segment of its own (`page`, `note`); inside a provision it is named by `skips`.
 *
 * @example segment("Aims\n\nThe parties agree.").map(({ locator }) => locator) // ["title", "para_1"]
 */
export function segment(text: string, { kind = "expression", language }: SegmentOptions = {}): Segment[] {
  const blocks = blocksOf(text, language);
  if (blocks.length === 0) return text === "" ? [] : [blank(text)];
  const flow = blocks.filter(({ furniture }) => furniture === undefined);
  const places = placesOf(planOf(text, flow, kind, wordsFor(language)), blocks);
  const segments = places.map((place, index): Segment => {
    const start = index === 0 ? 0 : (blocks[index]?.from ?? 0);
    const range: Range = [start, blocks[index + 1]?.from ?? text.length];
    const skips = blocks[index]?.skips ?? [];
    return skips.length === 0 ? { ...place, range } : { ...place, range, skips: [...skips] };
  });
  return kind === "report" ? withDateline(text, segments) : segments;
}
