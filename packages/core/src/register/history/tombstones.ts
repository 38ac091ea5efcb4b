import type { Change, RecordedId, Tombstone } from "../../model/index.ts";

const byId = (a: Tombstone, b: Tombstone) => (a.id < b.id ? -1 : Number(a.id > b.id));

/** What remains of everything that these changes withdrew, by id. */
export function tombstonesOf(changes: readonly Change[]): Tombstone[] {
  const stones = new Map<RecordedId, Tombstone>();
  for (const { kind, ids, date, why, replacedBy } of changes)
    if (kind === "withdrawn")
      for (const id of ids) stones.set(id, { id, withdrawn: date, why, ...(replacedBy && { replacedBy }) });
  return [...stones.values()].sort(byId);
}
