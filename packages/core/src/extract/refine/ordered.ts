import type { Range } from "../../model/index.ts";

/** How many of an ordered list a test holds for, where it holds for the first ones and for none behind them. */
export function countBefore<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a range shares a character with one of those that are given in order, none of which overlaps another. */
export function overlapsOne([start, end]: Range, ordered: readonly { readonly range: Range }[]): boolean {
  const last = ordered[countBefore(ordered, ({ range }) => range[0] < end) - 1];
  return last !== undefined && start < last.range[1];
}
