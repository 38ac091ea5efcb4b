import type { ExamplesOf } from "./example.ts";
import { captioned, scoped } from "./examples/checks.ts";
import { ForceLegend } from "./force-legend.tsx";

export const forceLegend: ExamplesOf<typeof ForceLegend> = {
  file: "force-legend",
  name: "ForceLegend",
  group: "words",
  purpose: "What the marks of force mean, on the pages that are full of them.",
  parameters: { forces: ["readonly Force[]", "The forces, in the order of the codebook."] },
  examples: [
    { name: "all forces", show: (edition, { forces }) => <ForceLegend edition={edition} forces={forces} /> },
    {
      name: "those of one record; strengths that nobody uses keep their line",
      show: (edition, { principles }) => (
        <ForceLegend edition={edition} forces={Object.values(principles.included.forces)} />
      ),
    },
  ],
  accessibility: [
    { says: "The table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
  ],
};
