import type { SearchList } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";
import { FACETS, facetName, type SearchView, searchPath } from "../lib/search.ts";
import { Chosen, Facets } from "./facets.tsx";

interface FacetProps {
  readonly edition: Edition;
  readonly view: SearchView;
  readonly answer: SearchList;
}

/** Filters of a search that are chosen, each with a link that takes it away. */
export function ChosenFilters({ edition, view, answer }: FacetProps) {
  const { paths, messages } = edition;
  const chosen = FACETS.flatMap((facet) => {
    const value = view.filters[facet];
    if (value === undefined) return [];
    return {
      facet: messages.search.facets[facet],
      value: facetName(edition, facet, value, answer.included),
      without: searchPath(paths.search, view, { [facet]: undefined }),
    };
  });
  return <Chosen edition={edition} chosen={chosen} />;
}

/** Filters of a search that are not chosen yet as plain links, each with how much it leaves. */
export function SearchFacets({ edition, view, answer }: FacetProps) {
  const { paths, messages } = edition;
  const groups = FACETS.filter((facet) => view.filters[facet] === undefined).map((facet) => ({
    name: messages.search.facets[facet],
    values: answer.facets[facet].map(({ value, count }) => ({
      value,
      count,
      name: facetName(edition, facet, value, answer.included),
      address: searchPath(paths.search, view, { [facet]: value }),
    })),
  }));
  return <Facets edition={edition} title={messages.search.filters} groups={groups} />;
}
