import type { Page, PageRequest } from "../register.ts";

/** Items in their order, each with the position that it is sorted by. Positions are compared by code unit. */
export interface Ordered<Item> {
  readonly descending: boolean;
  readonly entries: readonly Placed<Item>[];
}

export interface Placed<Item> {
  readonly position: string;
  readonly item: Item;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts items by a position that is unique for each. */
export function ordered<Item>(
  items: readonly Item[],
  positionOf: (item: Item) => string,
  descending = false,
): Ordered<Item> {
  const sign = descending ? -1 : 1;
  const entries = items.map((item) => ({ position: positionOf(item), item }));
  return { descending, entries: entries.sort((a, b) => sign * compare(a.position, b.position)) };
}

/** The same order, with only the entries that pass. */
export function only<Item>(list: Ordered<Item>, keep: (item: Item) => boolean): Ordered<Item> {
  return { descending: list.descending, entries: list.entries.filter(({ item }) => keep(item)) };
}

function startBehind<Item>({ entries, descending }: Ordered<Item>, after: string): number {
  const sign = descending ? -1 : 1;
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && sign * compare(entry.position, after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a list behind a position; the position itself need not be in the list any more. */
export function pageFrom<Item>(list: Ordered<Item>, { after, limit }: PageRequest): Page<Item> {
  const { entries } = list;
  const start = after === undefined ? 0 : startBehind(list, after);
  const end = Math.min(start + limit, entries.length);
  const last = entries[end - 1];
  return {
    items: entries.slice(start, end).map(({ item }) => item),
    total: entries.length,
    next: end < entries.length && last ? last.position : null,
  };
}
