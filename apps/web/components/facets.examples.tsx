import type { ExamplesOf } from "./example.ts";
import { holding, leads, named } from "./examples/checks.ts";
import { Chosen, Facets } from "./facets.tsx";

const valuesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, name], at) => ({
    value,
    name,
    address: `?of=${value}`,
    count: 40 - at,
  }));

export const facets: ExamplesOf<typeof Facets | typeof Chosen> = {
  file: "facets",
  name: "Facets, Chosen",
  group: "search",
  purpose: "Filters of a list as plain links, each with how much it leaves; and those that are chosen.",
  parameters: {
    title: ["ReactNode", "Facets: heading of the filters."],
    groups: [
      "readonly FacetGroup[]",
      "Facets: filters with their values; one with a single value is left out.",
    ],
    chosen: ["readonly ChosenValue[]", "Chosen: filters with their value and the way without."],
  },
  examples: [
    {
      name: "a short list, and a long one that is folded",
      show: (edition) => {
        const { search, instruments, vocabulary } = edition.messages;
        const groups = [
          { name: instruments.facets.binding, values: valuesOf(vocabulary.bindings) },
          { name: instruments.facets.topic, values: valuesOf(vocabulary.topics) },
        ];
        return <Facets edition={edition} title={search.filters} groups={groups} />;
      },
    },
    {
      name: "one that is chosen",
      show: (edition) => {
        const { instruments, vocabulary } = edition.messages;
        const chosen = [
          { facet: instruments.facets.binding, value: vocabulary.bindings.voluntary, without: "?" },
        ];
        return <Chosen edition={edition} chosen={chosen} />;
      },
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
    { says: "What opens says that it does.", of: "details", holds: holding("summary") },
  ],
};
