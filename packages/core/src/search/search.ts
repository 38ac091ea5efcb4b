import type { SearchIndex } from "./build-index.ts";

/** A term of the index that the query reached, and the fields of the hit that hold it. */
export interface Match {
  readonly term: string;
  readonly fields: readonly string[];
}

/** An instrument or statement that a query found, and why. A higher score is a better hit. */
export interface Hit {
  readonly kind: "instrument" | "statement";
  readonly id: string;
  readonly instrument: string;
  readonly score: number;
  readonly matches: readonly Match[];
}

export function search(_index: SearchIndex, _query: string, _options: { limit?: number } = {}): Hit[] {
  return [];
}
