import type { ExamplesOf } from "../example.ts";
import { holding, named, said } from "../examples/checks.ts";
import { LineageList } from "./lineage-list.tsx";

export const lineageList: ExamplesOf<typeof LineageList> = {
  file: "history/lineage-list",
  name: "LineageList",
  group: "figures",
  purpose: "A formula through time: who has it whole, who in another form, and where.",
  parameters: { answer: ["LineageAnswer", "Instruments with the places of the formula."] },
  examples: [
    {
      name: "whole and in another form",
      show: (edition, { lineage }) => <LineageList edition={edition} answer={lineage} />,
    },
    {
      name: "the first is not known",
      show: (edition, { lineage }) => (
        <LineageList
          edition={edition}
          answer={{
            ...lineage,
            first: null,
            entries: lineage.entries.slice(0, 1).map((entry) => ({ ...entry, form: "changed" })),
          }}
        />
      ),
    },
    { name: "none", show: (edition, { noLineage }) => <LineageList edition={edition} answer={noLineage} /> },
  ],
  accessibility: [
    {
      says: "Each instrument is told with its date and form.",
      of: ".lineage > li",
      holds: holding(".kicker time"),
    },
    { says: "The list of places is named.", of: ".places", holds: named },
    { says: "That there are none is said in words.", of: ".missing", holds: said },
  ],
};
