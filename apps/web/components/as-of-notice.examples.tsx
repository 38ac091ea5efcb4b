import { AsOfNotice } from "./as-of-notice.tsx";
import type { ExamplesOf } from "./example.ts";
import { leads } from "./examples/checks.ts";

export const asOfNotice: ExamplesOf<typeof AsOfNotice> = {
  file: "as-of-notice",
  name: "AsOfNotice",
  group: "data",
  purpose: "Says that a record is shown as it was on a day, with the way to it as it is now.",
  parameters: {
    day: ["string | undefined", "The day; without one nothing is said."],
    path: ["string", "The record as it is now."],
  },
  examples: [
    {
      name: "as it was in January 2034",
      show: (edition, { accord }) => (
        <AsOfNotice edition={edition} day="2034-01-31" path={edition.paths.instrument(accord.id)} />
      ),
    },
  ],
  accessibility: [
    { says: "The link says where it leads.", of: "a", holds: leads },
    {
      says: "The notice is told apart by its role, not by its frame alone.",
      of: ".as-of",
      holds: (notice) => notice.getAttribute("role") === "note",
    },
  ],
};
