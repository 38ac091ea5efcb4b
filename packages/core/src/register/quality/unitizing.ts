import type { Range, Unitizing } from "../../model/index.ts";
import { alphaOf, type Unit } from "./alpha/alpha.ts";
import { nominal } from "./alpha/scales.ts";
import { publishedAlpha } from "./field-agreement.ts";
import { roundedOrNull } from "./round.ts";

/** A text, the ranges that each of two coders found in it, and those that match. */
export interface UnitizedText {
  readonly text: string;
  readonly first: readonly Range[];
  readonly second: readonly Range[];
  readonly matched: readonly (readonly [first: Range, second: Range])[];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Of each word whether a statement begins there, in both codings. A range begins at the first word in it. */
function boundaries({ text, first, second }: UnitizedText): Unit<string>[] {
  const words = [...text.matchAll(WORD)].map(({ index }) => index);
  const begun = (ranges: readonly Range[]) =>
    new Set(ranges.map(([start]) => words.find((word) => word >= start)));
  const [left, right] = [begun(first), begun(second)];
  return words.map((word) => [String(left.has(word)), String(right.has(word))]);
}

const sum = (texts: readonly UnitizedText[], count: (text: UnitizedText) => number): number =>
  texts.reduce((total, text) => total + count(text), 0);

/**
 * How far two coders found the same statements: F1 of matches, and alpha of the boundaries, word by word (Artstein and
 * Poesio, Inter-Coder Agreement for Computational Linguistics, 2008, section 4.3).
 */
export function unitizingOf(texts: readonly UnitizedText[]): Unitizing {
  const [first, second] = [sum(texts, (text) => text.first.length), sum(texts, (text) => text.second.length)];
  const matched = sum(texts, (text) => text.matched.length);
  const exact = sum(texts, (text) => text.matched.filter(([a, b]) => a[0] === b[0] && a[1] === b[1]).length);
  const units = texts.flatMap(boundaries);
  const f1 = first + second === 0 ? null : (2 * matched) / (first + second);
  return {
    first,
    second,
    matched,
    f1: roundedOrNull(f1),
    exact: roundedOrNull(matched === 0 ? null : exact / matched),
    words: units.length,
    ...publishedAlpha(alphaOf(units, nominal)),
  };
}
