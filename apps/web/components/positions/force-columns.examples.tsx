import type { ExamplesOf } from "../example.ts";
import { holding, said } from "../examples/checks.ts";
import { ForceColumn } from "./force-columns.tsx";

export const forceColumns: ExamplesOf<typeof ForceColumn> = {
  file: "positions/force-columns",
  name: "ForceColumn",
  group: "comparison",
  purpose: "The force that a party took on a topic, instrument by instrument, the oldest first.",
  parameters: { answer: ["ForceOverTimeAnswer", "The party with its points."] },
  examples: [
    {
      name: "three instruments",
      show: (edition, { force }) => <ForceColumn edition={edition} answer={force} />,
    },
    { name: "none", show: (edition, { noForce }) => <ForceColumn edition={edition} answer={noForce} /> },
  ],
  accessibility: [
    {
      says: "The force is a word as well as a mark.",
      of: ".force-points > li",
      holds: holding(".force-word"),
    },
    { says: "That there are none is said in words.", of: ".missing", holds: said },
  ],
};
