import type { Snapshot } from "../model/index.ts";

/** An index of a snapshot, for `search` alone. */
export interface SearchIndex {
  readonly size: number;
}

export function buildIndex(snapshot: Snapshot): SearchIndex {
  return { size: snapshot.statements.length + snapshot.instruments.length };
}
