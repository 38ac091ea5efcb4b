import type { ExamplesOf } from "./example.ts";
import { leads, said } from "./examples/checks.ts";
import { Relations } from "./relations.tsx";

export const relations: ExamplesOf<typeof Relations> = {
  file: "relations",
  name: "Relations",
  group: "facts",
  purpose: "What the instrument says of others: those of the register as links, all others by name.",
  parameters: {
    relations: ["readonly Relation[]", "Relations with their places and sources."],
    sources: ["readonly Source[]", "Sources of the record, in the order in which they are numbered."],
  },
  examples: [
    {
      name: "three, one out of the register, one with its place",
      show: (edition, { accord }) => (
        <Relations edition={edition} relations={accord.relations} sources={accord.sources} />
      ),
    },
    {
      name: "one",
      show: (edition, { resolution }) => (
        <Relations
          edition={edition}
          relations={resolution.relations.slice(0, 1)}
          sources={resolution.sources}
        />
      ),
    },
  ],
  accessibility: [
    { says: "The relation is a word before the name.", of: ".relation", holds: said },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
  ],
};
