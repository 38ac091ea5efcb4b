import type { SearchList } from "@concordance/client";
import type { SearchView } from "../lib/search.ts";
import type { ExamplesOf } from "./example.ts";
import { named, said } from "./examples/checks.ts";
import { SearchResults } from "./search-results.tsx";

const viewOf = ({ query }: SearchList): SearchView => ({ q: query.q ?? "", filters: {}, after: undefined });

export const searchResults: ExamplesOf<typeof SearchResults> = {
  file: "search-results",
  name: "SearchResults",
  group: "search",
  purpose: "A page of hits, best first, with the ways to narrow them; help where there is none.",
  parameters: {
    view: ["SearchView", "What was asked for."],
    answer: ["SearchList", "What was found, with counts."],
  },
  examples: [
    {
      name: "hits that have every word",
      show: (edition, { search: { found } }) => (
        <SearchResults
          edition={edition}
          view={viewOf(found)}
          answer={{ ...found, items: found.items.slice(0, 3) }}
        />
      ),
    },
    {
      name: "hits that have some of the words, and a word that nobody knows",
      show: (edition, { search: { partly } }) => (
        <SearchResults
          edition={edition}
          view={viewOf(partly)}
          answer={{ ...partly, items: partly.items.slice(0, 2) }}
        />
      ),
    },
    {
      name: "nothing",
      show: (edition, { search: { nothing } }) => (
        <SearchResults edition={edition} view={viewOf(nothing)} answer={nothing} />
      ),
    },
  ],
  accessibility: [
    { says: "Results and filters are named by their headings.", of: "section, nav", holds: named },
    { says: "How many there are, or that there are none, is the heading.", of: "section > h2", holds: said },
  ],
};
