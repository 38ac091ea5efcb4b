import type { ExamplesOf } from "../example.ts";
import { captioned, said, scoped } from "../examples/checks.ts";
import { crosswalks } from "../examples/crosswalks.ts";
import { SharedRows } from "./shared-rows.tsx";

export const sharedRows: ExamplesOf<typeof SharedRows> = {
  file: "comparison/shared-rows",
  name: "SharedRows",
  group: "comparison",
  purpose: "What instruments share, a row a matter, each side under its head, which stays in sight.",
  parameters: { crosswalk: ["Crosswalk", "The comparison."] },
  examples: [
    {
      name: "two sides",
      show: (edition, answers) => <SharedRows edition={edition} crosswalk={crosswalks(answers).two} />,
    },
    {
      name: "three sides, some silent",
      show: (edition, answers) => <SharedRows edition={edition} crosswalk={crosswalks(answers).three} />,
    },
    {
      name: "nothing shared",
      show: (edition, answers) => <SharedRows edition={edition} crosswalk={crosswalks(answers).apart} />,
    },
  ],
  accessibility: [
    { says: "The table has a caption.", of: ".crosswalk", holds: captioned },
    { says: "Every head has a scope.", of: ".crosswalk > :is(thead, tbody) th", holds: scoped },
    { says: "Which side is stronger is said in words.", of: ".group-head .aside", holds: said },
    { says: "That a side says nothing is said in words.", of: "[data-silent=true] .missing", holds: said },
  ],
};
