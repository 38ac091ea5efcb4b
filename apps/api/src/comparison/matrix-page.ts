import { type Row, silenceOf, type TopicId } from "@concordance/core";
import type { PageRequest } from "../register.ts";
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

/** Items behind the one that a position names, in the order in which they stand. A position that is gone starts anew. */
export function pageBehind<Item extends { readonly id: string }>(
  items: readonly Item[],
  { after, limit }: PageRequest,
): { items: readonly Item[]; total: number; next: string | null } {
  const start = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  return { items: page, total: items.length, next: start + limit < items.length && last ? last.id : null };
}
