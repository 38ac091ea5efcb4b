import { type Row, silenceOf, type TopicId } from "@concordance/core";
import type { Page, PageRequest } from "../register.ts";
import type { MatrixRow } from "../schemas/comparison/matrix.ts";

/** A row without the cells that only say that it is silent. */
export function compactRow({ cells, ...row }: Row, topics: readonly TopicId[]): MatrixRow {
  const spoken = cells.flatMap(({ value, strongest, statements: [first, ...more] }, i) => {
    const topic = topics[i];
    if (!topic || !first || !strongest || value === null) return [];
    return [{ topic, value, ...strongest, statements: 1 + more.length, strongest: first }];
  });
  return { ...row, instruments: [...row.instruments], silence: silenceOf(row.coded), cells: spoken };
}

/** Items behind or before the one that a position names, in the order in which they stand. A position that is gone starts anew. */
export function pageBehind<Item extends { readonly id: string }>(
  items: readonly Item[],
  { after, before, limit }: PageRequest,
): Page<Item> {
  const placeOf = (id: string) => items.findIndex((item) => item.id === id);
  const end = before === undefined ? undefined : Math.max(0, placeOf(before));
  const start = end === undefined ? (after === undefined ? 0 : placeOf(after) + 1) : Math.max(0, end - limit);
  const page = items.slice(start, end ?? start + limit);
  const [first, last] = [page[0], page.at(-1)];
  return {
    items: page,
    total: items.length,
    next: start + page.length < items.length && last ? last.id : null,
    previous: start > 0 && first ? first.id : null,
  };
}
