import type { Locator, Range } from "../../model/index.ts";
import { tokensOf } from "./changes.ts";

/** A provision of a version: its locator and its range in the version's text, in UTF-16 code units. */
export interface VersionProvision {
  readonly locator: Locator;
  readonly range: Range;
}

/** Provisions of two versions that are the same one, and how alike they are, 0 to 1. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** From how much of common words on two provisions are taken to be one, with the same locator and with another. */
const SAME_PLACE = 0.3;
const OTHER_PLACE = 0.5;
/** Words in more provisions than these are no sign that two belong together. */
const COMMON = 50;

type Bag = ReadonlyMap<string, number>;

function bagOf(text: string, range: Range): Bag {
  const bag = new Map<string, number>();
  for (const { text: word } of tokensOf(text, range)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Share of common words of two bags (Dice); two empty ones are alike. */
function likeness(a: Bag, b: Bag): number {
  const all = sizeOf(a) + sizeOf(b);
  if (all === 0) return 1;
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return (2 * common) / all;
}

/** A version with its provisions as bags of words, and which of them have their counterpart. */
class Side {
  readonly provisions: readonly VersionProvision[];
  readonly bags: readonly Bag[];
  readonly taken: Set<number> = new Set();

  constructor(text: string, provisions: readonly VersionProvision[]) {
    this.provisions = provisions;
    this.bags = provisions.map(({ range }) => bagOf(text, range));
  }

  free(): number[] {
    return this.provisions.flatMap((_, at) => (this.taken.has(at) ? [] : [at]));
  }
}

function samePlace(a: Side, b: Side): Match[] {
  const places = new Map(b.provisions.map(({ locator }, at) => [locator, at]));
  return a.provisions.flatMap(({ locator }, at) => {
    const other = places.get(locator);
    const [bag, otherBag] = [a.bags[at], other === undefined ? undefined : b.bags[other]];
    return other !== undefined && bag && otherBag
      ? [{ a: at, b: other, similarity: likeness(bag, otherBag) }]
      : [];
  });
}

/** Pairs of provisions that share a word that few have. */
function sharingRareWords(a: Side, b: Side): Match[] {
  const places = new Map<string, number[]>();
  for (const [at, bag] of b.bags.entries())
    for (const word of bag.keys()) places.set(word, [...(places.get(word) ?? []).slice(0, COMMON), at]);
  return a.bags.flatMap((bag, at) => {
    const candidates = new Set<number>();
    for (const word of bag.keys()) {
      const found = places.get(word) ?? [];
      if (found.length <= COMMON) for (const other of found) candidates.add(other);
    }
    return [...candidates].map((other) => ({
      a: at,
      b: other,
      similarity: likeness(bag, b.bags[other] ?? new Map()),
    }));
  });
}

/** Takes matches in falling order of likeness, each provision once; equal ones by place. */
function take(a: Side, b: Side, matches: readonly Match[], least: number): Match[] {
  const ranked = matches
    .filter(({ similarity }) => similarity >= least)
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  return ranked.filter((match) => {
    if (a.taken.has(match.a) || b.taken.has(match.b)) return false;
    a.taken.add(match.a);
    b.taken.add(match.b);
    return true;
  });
}

/**
 * Finds which provisions of two versions are the same: first those that agree in place and nearly all words, then the most
 * alike wherever they stand (a paragraph put in moves the numbers of those after it), at last what has the same place and
 * still some words in common.
 */
export function matchProvisions(
  a: { readonly text: string; readonly provisions: readonly VersionProvision[] },
  b: { readonly text: string; readonly provisions: readonly VersionProvision[] },
): {
  readonly matches: readonly Match[];
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
} {
  const [left, right] = [new Side(a.text, a.provisions), new Side(b.text, b.provisions)];
  const placed = samePlace(left, right);
  const matches = [
    ...take(left, right, placed, 1),
    ...take(left, right, sharingRareWords(left, right), OTHER_PLACE),
    ...take(left, right, placed, SAME_PLACE),
  ];
  return { matches, onlyA: left.free(), onlyB: right.free() };
}
