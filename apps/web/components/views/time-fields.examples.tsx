import type { ExamplesOf } from "../example.ts";
import { fieldNamed, holding } from "../examples/checks.ts";
import { TimeFields } from "./time-fields.tsx";

export const timeFields: ExamplesOf<typeof TimeFields> = {
  file: "views/time-fields",
  name: "TimeFields",
  group: "forms",
  purpose: "Dates, folded away where none is chosen.",
  parameters: {
    until: ["string | undefined", "Up to when the world counts."],
    asOf: ["string | undefined", "On which day the register is read."],
  },
  examples: [
    { name: "none chosen", show: (edition) => <TimeFields edition={edition} asOf={undefined} /> },
    {
      name: "both chosen",
      show: (edition) => <TimeFields edition={edition} until="2031-05" asOf="2034-03-05" />,
    },
  ],
  accessibility: [
    { says: "What opens says what is in it.", of: "details", holds: holding("summary") },
    { says: "Every field has a label that is seen.", of: "input", holds: fieldNamed },
  ],
};
