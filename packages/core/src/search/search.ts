import type { SearchOptions, SearchResult } from "minisearch";
import { FIELDS, type SearchIndex } from "./build-index.ts";
import { isHan, tokenise } from "./tokenise.ts";

/** Longest query that is looked at, in UTF-16 code units; what comes after is left out. */
export const MAX_QUERY = 200;
const MAX_TERMS = 16;
const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

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

/** Beginnings of words count, a single Chinese sign begins a pair; slips are forgiven in long words alone. */
const TOLERANT: SearchOptions = {
  boost: FIELDS,
  prefix: (term) => (isHan(term) ? term.length === 1 : term.length >= 3),
  fuzzy: (term) => (term.length >= 5 && !isHan(term) ? 0.2 : false),
  maxFuzzy: 2,
  // A longer word with the same beginning is likelier meant than another word a slip away.
  weights: { prefix: 0.6, fuzzy: 0.3 },
  tokenize: (query) => query.split(" "),
};

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function hitOf({ kind, id, instrument, score, match }: SearchResult): Hit {
  const matches = Object.entries(match).map(([term, fields]) => ({ term, fields: [...fields].sort() }));
  return { kind, id: String(id), instrument, score, matches };
}

/**
 * Finds instruments and statements, best first; equal scores by kind and id, so that the order is always the
 * same. An entry has to hold every word of the query; where none does, any word counts. Words are found by
 * their beginning and with one or two slips, Chinese by pairs of signs.
 *
 * @param options.limit how many hits at most: 20 where nothing is said, never more than 100
 * @returns hits with the terms and fields that matched; none for a query without a letter or digit
 * @example search(index, "interoperab")[0]?.matches // [{ term: "interoperability", fields: ["topics"] }]
 */
export function search(
  { engine }: SearchIndex,
  query: string,
  { limit = DEFAULT_LIMIT }: { readonly limit?: number } = {},
): Hit[] {
  const terms = [...new Set(tokenise(query.slice(0, MAX_QUERY)))].slice(0, MAX_TERMS);
  if (terms.length === 0) return [];
  const find = (combineWith: "AND" | "OR") => engine.search(terms.join(" "), { ...TOLERANT, combineWith });
  const all = find("AND");
  return (all.length > 0 ? all : find("OR"))
    .map(hitOf)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.kind, b.kind) || byCodeUnit(a.id, b.id))
    .slice(0, Math.max(0, Math.min(limit, MAX_LIMIT)));
}
