import type { ExamplesOf } from "./example.ts";
import { holding, named, said } from "./examples/checks.ts";
import { InstrumentFactList } from "./instrument-fact-list.tsx";

export const instrumentFactList: ExamplesOf<typeof InstrumentFactList> = {
  file: "instrument-fact-list",
  name: "InstrumentFactList",
  group: "facts",
  purpose: "The header of an instrument: each fact with its sources, or marked as not verified.",
  parameters: { instrument: ["InstrumentAnswer", "The record."] },
  examples: [
    {
      name: "every field, one not verified",
      show: (edition, { accord }) => <InstrumentFactList edition={edition} instrument={accord} />,
    },
    {
      name: "thirteen endorsers, no place known, nothing read",
      show: (edition, { declaration }) => <InstrumentFactList edition={edition} instrument={declaration} />,
    },
    {
      name: "almost nothing known, nothing verified",
      show: (edition, { principles }) => <InstrumentFactList edition={edition} instrument={principles} />,
    },
  ],
  accessibility: [
    { says: "It is named by a heading.", of: "section", holds: named },
    { says: "Each fact is a term with its value.", of: ".facts > div", holds: holding("dt ~ dd") },
    { says: "What is not verified, or not recorded, is said in words.", of: ".tag, .missing", holds: said },
  ],
};
