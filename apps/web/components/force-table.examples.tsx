import type { ExamplesOf } from "./example.ts";
import { captioned, reached, scoped } from "./examples/checks.ts";
import { ForceTable } from "./force-table.tsx";

export const forceTable: ExamplesOf<typeof ForceTable> = {
  file: "force-table",
  name: "ForceTable",
  group: "words",
  purpose: "Every force with its family, its strength, what it means and how often the register has it.",
  parameters: { forces: ["readonly ForceItem[]", "The forces with their numbers."] },
  examples: [
    { name: "all forces", show: (edition, { forces }) => <ForceTable edition={edition} forces={forces} /> },
  ],
  accessibility: [
    { says: "The table is named.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    {
      says: "Where it is wider than the page it is scrolled with the keyboard.",
      of: ".scroll",
      holds: reached,
    },
  ],
};
