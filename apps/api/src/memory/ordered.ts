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

/** How many entries stand before a position or, with `through`, up to it. */
function countBefore<Item>(
  { entries, descending }: Ordered<Item>,
  position: string,
  through: boolean,
): number {
  const sign = descending ? -1 : 1;
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    const side = entry ? sign * compare(entry.position, position) : 1;
    if (side < 0 || (through && side === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf<Item>(list: Ordered<Item>, { after, before, limit }: PageRequest): number {
  if (before !== undefined) return Math.max(0, countBefore(list, before, false) - limit);
  return after === undefined ? 0 : countBefore(list, after, true);
}

/** The part of a list behind or before a position; the position itself need not be in the list any more. */
export function pageFrom<Item>(list: Ordered<Item>, page: PageRequest): Page<Item> {
  const { entries } = list;
  const start = startOf(list, page);
  const all = page.before === undefined ? entries.length : countBefore(list, page.before, false);
  const end = Math.min(start + page.limit, all);
  const [first, last] = [entries[start], entries[end - 1]];
  return {
    items: entries.slice(start, end).map(({ item }) => item),
    total: entries.length,
    next: end < entries.length && last ? last.position : null,
    previous: start > 0 && first ? first.position : null,
  };
}
