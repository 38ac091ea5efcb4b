import type { SearchList, SearchQuery } from "@concordance/client";
import type { Edition } from "./edition.ts";
import { firstOf } from "./first-of.ts";

/** Filters that the page offers, in their order. */
export const FACETS = ["type", "topic", "force", "party", "kind", "binding", "year", "review"] as const;
export type Facet = (typeof FACETS)[number];

/** What a reader asked for, from the address. */
export interface SearchView {
  readonly q: string;
  readonly filters: Readonly<Partial<Record<Facet, string>>>;
  readonly after: string | undefined;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Longest words of a search, in UTF-16 code units. */
export const WORDS_MAX = 200;

export function searchView(params: Params): SearchView {
  const filters = Object.fromEntries(
    FACETS.map((facet) => [facet, firstOf(params[facet])]).filter(([, value]) => value),
  );
  return {
    q: firstOf(params.q).trim().slice(0, WORDS_MAX),
    filters,
    after: firstOf(params.after) || undefined,
  };
}

/** What the API is asked. Without words the texts shown are in the reader's language; with them, in that of the words. */
export function searchQuery({ q, filters, after }: SearchView, language: Edition["language"]): SearchQuery {
  const { strength: _strength, ...query }: SearchQuery = filters;
  return { ...query, ...(q ? { q } : { lang: language }), cursor: after };
}

/**
 * Address of a search with one filter set or, with `undefined`, taken away. A change begins at the first page.
 *
 * @example searchPath("/en/search", { q: "safety", filters: { type: "topic" }, after: undefined }, { type: undefined })
 */
export function searchPath(
  path: string,
  { q, filters }: SearchView,
  change: SearchView["filters"] | { readonly [Key in Facet]?: undefined } = {},
): string {
  const query = new URLSearchParams(q ? { q } : {});
  for (const [name, value] of Object.entries({ ...filters, ...change })) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Name of a value of a filter, in words of the edition where it has any. */
export function facetName(
  edition: Edition,
  facet: Facet,
  value: string,
  included: SearchList["included"],
): string {
  const { vocabulary, search } = edition.messages;
  if (facet === "party") return edition.partyName(included, value);
  if (facet === "year") return value;
  const words: Readonly<Record<string, string>> = {
    type: search.types,
    topic: vocabulary.topics,
    force: vocabulary.forces,
    kind: vocabulary.instrumentKinds,
    binding: vocabulary.bindings,
    review: vocabulary.review,
  }[facet];
  return words[value] ?? value;
}
