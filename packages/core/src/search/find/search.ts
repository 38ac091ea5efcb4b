import type { Language } from "../../model/index.ts";
import type { SearchIndex } from "../index/build-index.ts";
import type { Facets, SearchFilters } from "../index/facet-table.ts";
import { readQuery } from "../query/read-query.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { type Hit, hitOf } from "./hit.ts";
import { parted } from "./plan.ts";
import { behind, positionOf, ranked, readPosition, writePosition } from "./rank.ts";

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 200;

export interface SearchRequest {
  /** Language of the query and of the texts shown; told from the query where it is absent. */
  readonly language?: Language | undefined;
  readonly filters?: SearchFilters | undefined;
  /** `next` of the page before. */
  readonly after?: string | undefined;
  /** How many hits at most: 20 where nothing is said, never more than 200. */
  readonly limit?: number | undefined;
}

/** What was found: one page of it, how many there are, and how they are spread. */
export interface SearchAnswer {
  /** The language that the query was read in. */
  readonly language: Language;
  readonly hits: readonly Hit[];
  readonly total: number;
  /** How many of them have everything that was asked for. They come first. */
  readonly complete: number;
  /** Words of the query that nothing in the register answers to. */
  readonly unknown: readonly string[];
  readonly facets: Facets;
  /** Position of the last hit of the page; null where nothing follows. */
  readonly next: string | null;
}

const everything = ({ entries }: SearchIndex): Candidate[] =>
  entries.map((_, key) => ({ key, score: 0, complete: true, match: {} }));

/**
 * Finds what the register holds about a query in any of its six languages, best first. Words are found by their stems,
 * by their beginning where they are the last or unknown, with slips where nothing else is found, and by words of the
 * same meaning in English, which all records have. A query without a letter or digit finds nothing; an absent one
 * everything.
 *
 * @returns a page of hits, each with its reasons; counts by facet, in each dimension of what passes all other filters
 * @example search(index, "protección de datos").hits[0]?.why[0]?.way // "translation"
 */
export function search(
  index: SearchIndex,
  query: string | undefined,
  request: SearchRequest = {},
): SearchAnswer {
  const { filters = {}, after, limit = DEFAULT_LIMIT } = request;
  const { language, units } = readQuery(query ?? "", index, request.language);
  const parts = parted(units, index);
  const found = query === undefined ? everything(index) : candidatesOf(parts, index);
  const { passed, facets } = index.facets.select(
    found.map(({ key }) => key),
    filters,
  );
  const order = ranked(
    found.filter((_, at) => passed[at]),
    parts,
    index,
  );
  const rest = behind(order, after === undefined ? undefined : readPosition(after), index);
  const page = rest.slice(0, Math.max(0, Math.min(limit, MAX_LIMIT)));
  const last = page.at(-1);
  return {
    language,
    hits: page.flatMap((one) => {
      const entry = index.entries[one.key];
      return entry ? [hitOf(entry, one, units, language, index)] : [];
    }),
    total: order.length,
    complete: order.filter(({ complete }) => complete).length,
    unknown: parts.unknown.map(({ typed }) => typed),
    facets,
    next: last && page.length < rest.length ? writePosition(positionOf(last, index)) : null,
  };
}
