import type { ExamplesOf } from "./example.ts";
import { holding, said } from "./examples/checks.ts";
import { InstrumentList } from "./instrument-list.tsx";

export const instrumentList: ExamplesOf<typeof InstrumentList> = {
  file: "instrument-list",
  name: "InstrumentList",
  group: "lists",
  purpose: "Instruments with the facts that tell them apart.",
  parameters: {
    instruments: ["readonly InstrumentFacts[]", "Instruments in the order in which they are shown."],
  },
  examples: [
    {
      name: "five, of every extent of coding, one with a title of 200 characters",
      show: (edition, { instruments }) => <InstrumentList edition={edition} instruments={instruments} />,
    },
    {
      name: "one",
      show: (edition, { instruments }) => (
        <InstrumentList edition={edition} instruments={instruments.slice(1, 2)} />
      ),
    },
    { name: "none", show: (edition) => <InstrumentList edition={edition} instruments={[]} /> },
  ],
  accessibility: [
    { says: "Each title is a heading with a link.", of: ".instruments > li", holds: holding("h3 > a") },
    { says: "That there are none is said in words.", of: ".missing", holds: said },
  ],
};
