import type { Edition } from "../lib/edition.ts";
import type { ExamplesOf } from "./example.ts";
import { leads, said } from "./examples/checks.ts";
import { InstantHits, type InstantResults } from "./instant-results.tsx";

const wordsOf = ({ messages: { search } }: Edition) => ({
  first: search.instant,
  none: search.none,
  types: search.types,
});

export const instantResults: ExamplesOf<typeof InstantHits | typeof InstantResults> = {
  file: "instant-results",
  name: "InstantHits, InstantResults",
  group: "search",
  purpose: "First results while one types. Without scripts the form still leads to the page of results.",
  parameters: {
    answer: ["SearchList | undefined", "InstantHits: what was found."],
    input: ["string", "InstantResults: id of the field that is typed in."],
    language: ["Language", "Language of the page."],
    words: ["InstantWords", "The words that the browser needs."],
  },
  examples: [
    {
      name: "six of many",
      show: (edition, { search }) => (
        <InstantHits answer={search.everything} language={edition.language} words={wordsOf(edition)} />
      ),
    },
    {
      name: "two, with the words that were found",
      show: (edition, { search: { found } }) => (
        <InstantHits
          answer={{ ...found, total: 2, items: found.items.slice(0, 2) }}
          language={edition.language}
          words={wordsOf(edition)}
        />
      ),
    },
    {
      name: "nothing",
      show: (edition, { search }) => (
        <InstantHits answer={search.nothing} language={edition.language} words={wordsOf(edition)} />
      ),
    },
  ],
  accessibility: [
    {
      says: "How many there are is said aloud, and the place for it is there before.",
      of: "[role=status]",
      holds: said,
    },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    "The Escape key puts the results away.",
  ],
};
