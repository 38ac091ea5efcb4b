import type { ExamplesOf } from "./example.ts";
import { holding, leads } from "./examples/checks.ts";
import { NewestInstruments } from "./newest-instruments.tsx";

export const newestInstruments: ExamplesOf<typeof NewestInstruments> = {
  file: "newest-instruments",
  name: "NewestInstruments",
  group: "lists",
  purpose: "Instruments by date and title alone, where there is little room.",
  parameters: {
    instruments: ["readonly InstrumentFacts[]", "Instruments in the order in which they are shown."],
  },
  examples: [
    {
      name: "three",
      show: (edition, { instruments }) => (
        <NewestInstruments edition={edition} instruments={instruments.slice(0, 3)} />
      ),
    },
  ],
  accessibility: [
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    { says: "The date is told beside the title.", of: "li", holds: holding("time") },
  ],
};
