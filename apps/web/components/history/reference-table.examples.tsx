import type { ExamplesOf } from "../example.ts";
import { captioned, holding, scoped } from "../examples/checks.ts";
import { ReferenceTable } from "./reference-table.tsx";

export const referenceTable: ExamplesOf<typeof ReferenceTable> = {
  file: "history/reference-table",
  name: "ReferenceTable",
  group: "figures",
  purpose: "Every reference in words, by the instrument that makes it.",
  parameters: { answer: ["GraphAnswer", "References, and the instruments that they are between."] },
  examples: [
    {
      name: "several instruments, folded",
      show: (edition, { graph }) => <ReferenceTable edition={edition} answer={graph} />,
    },
    {
      name: "one instrument, open",
      show: (edition, { graphOfOne }) => (
        <ReferenceTable
          edition={edition}
          answer={{
            ...graphOfOne,
            edges: graphOfOne.edges.filter(({ from }) => from === "harbour-resolution-2032"),
          }}
        />
      ),
    },
    {
      name: "none",
      show: (edition, { graph }) => <ReferenceTable edition={edition} answer={{ ...graph, edges: [] }} />,
    },
  ],
  accessibility: [
    { says: "What opens says what is in it.", of: "details", holds: holding("summary") },
    { says: "Each table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
  ],
};
