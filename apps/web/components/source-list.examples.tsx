import type { ExamplesOf } from "./example.ts";
import { leads, listed } from "./examples/checks.ts";
import { SourceList } from "./source-list.tsx";

export const sourceList: ExamplesOf<typeof SourceList> = {
  file: "source-list",
  name: "SourceList",
  group: "facts",
  purpose: "Where facts were seen: kind, name, address, and what was seen there.",
  parameters: { sources: ["readonly Source[]", "Sources in the order in which they are numbered."] },
  examples: [
    {
      name: "three, one with a note, one without a page",
      show: (edition, { accord }) => <SourceList edition={edition} sources={accord.sources} />,
    },
    {
      name: "one",
      show: (edition, { declaration }) => <SourceList edition={edition} sources={declaration.sources} />,
    },
  ],
  accessibility: [
    {
      says: "The numbers of the list are those by which sources are referred to.",
      of: "ol > li",
      holds: listed,
    },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
  ],
};
