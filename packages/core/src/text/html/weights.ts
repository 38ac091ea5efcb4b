import { LINE } from "../reading/prose.ts";
import type { Item, Region } from "./page.ts";

/** A paragraph counts as prose from this length on; shorter ones may be labels of a menu. */
const SHORTEST_PROSE = 30;
/** Paragraphs with a larger share of their words in links are lists of links. */
const MOST_LINKED = 0.4;

/** Whether each item stands in one of the regions. */
export function covered(length: number, regions: readonly Region[]): boolean[] {
  const steps = new Array<number>(length + 1).fill(0);
  for (const { from, to } of regions) {
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  let depth = 0;
  return steps.slice(0, length).map((step) => {
    depth += step;
    return depth > 0;
  });
}

const lengthOf = (item: Item): number => {
  if (item.kind === "words") return item.end - item.start;
  return item.kind === "character" ? 1 : 0;
};

/**
 * How much prose stands before each item: the lengths of the paragraphs that are long enough and no lists of links.
 * The difference of two of its numbers is the prose between two items.
 */
export function proseBefore(items: readonly Item[], left: readonly boolean[]): number[] {
  const weights = new Array<number>(items.length + 1).fill(0);
  let [first, length, linked] = [0, 0, 0];
  const close = (next: number) => {
    if (length >= SHORTEST_PROSE && linked <= length * MOST_LINKED) weights[first + 1] = length;
    [first, length, linked] = [next, 0, 0];
  };
  for (const [index, item] of items.entries()) {
    if (item.kind === "line" || (item.kind === "break" && item.strength >= LINE)) close(index + 1);
    if (left[index]) continue;
    if (length === 0) first = index;
    length += lengthOf(item);
    if (item.kind === "words" && item.link) linked += item.end - item.start;
  }
  close(items.length);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}
