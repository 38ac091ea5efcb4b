import type { ExamplesOf } from "./example.ts";
import { said } from "./examples/checks.ts";
import { PartyCounts } from "./party-counts.tsx";

export const partyCounts: ExamplesOf<typeof PartyCounts> = {
  file: "party-counts",
  name: "PartyCounts",
  group: "lists",
  purpose: "How much the register holds of a party, acts and statements each in a line.",
  parameters: { counts: ['PartyItem["counts"]', "Acts and statements: direct, through groups, possibly."] },
  examples: [
    {
      name: "direct and through groups",
      show: (edition, { veldania }) => <PartyCounts edition={edition} counts={veldania.counts} />,
    },
    {
      name: "possibly through a group",
      show: (edition, { norrland }) => <PartyCounts edition={edition} counts={norrland.counts} />,
    },
    {
      name: "nothing",
      show: (edition, { quietland }) => <PartyCounts edition={edition} counts={quietland.counts} />,
    },
  ],
  accessibility: [
    { says: "Each line is read whole: numbers with their words.", of: ".facts-line", holds: said },
  ],
};
