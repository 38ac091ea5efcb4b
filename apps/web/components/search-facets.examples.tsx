import type { ExamplesOf } from "./example.ts";
import { holding, leads, named } from "./examples/checks.ts";
import { ChosenFilters, SearchFacets } from "./search-facets.tsx";

const VIEW = { q: "engines", filters: {}, after: undefined } as const;

export const searchFacets: ExamplesOf<typeof SearchFacets | typeof ChosenFilters> = {
  file: "search-facets",
  name: "SearchFacets, ChosenFilters",
  group: "search",
  purpose:
    "Filters as plain links, each with how much it leaves; and those that are chosen, each with a way out.",
  parameters: {
    view: ["SearchView", "What was asked for."],
    answer: ["SearchList", "What was found, with counts."],
  },
  examples: [
    {
      name: "all filters, long lists folded",
      show: (edition, { search }) => (
        <SearchFacets edition={edition} view={VIEW} answer={search.everything} />
      ),
    },
    {
      name: "three that are chosen",
      show: (edition, { search }) => (
        <ChosenFilters
          edition={edition}
          view={{ ...VIEW, filters: { topic: "safety", party: "veldania", year: "2031" } }}
          answer={search.everything}
        />
      ),
    },
  ],
  accessibility: [
    { says: "The navigation is named by its heading.", of: "nav", holds: named },
    {
      says: "The link that takes a filter away says which.",
      of: ".chosen li > a",
      holds: holding(".visually-hidden"),
    },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
  ],
};
