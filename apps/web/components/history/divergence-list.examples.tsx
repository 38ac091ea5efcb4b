import type { ExamplesOf } from "../example.ts";
import { captioned, said, scoped, tongued } from "../examples/checks.ts";
import { DivergenceList } from "./divergence-list.tsx";

export const divergenceList: ExamplesOf<typeof DivergenceList> = {
  file: "history/divergence-list",
  name: "DivergenceList",
  group: "figures",
  purpose:
    "Provisions whose language versions differ, with the force of each version and what reading showed.",
  parameters: { answer: ["DivergencesAnswer", "Divergences, and the instruments that they are in."] },
  examples: [
    {
      name: "confirmed, computed, and an error of the extractor; two to four languages",
      show: (edition, { divergences }) => <DivergenceList edition={edition} answer={divergences} />,
    },
    {
      name: "none",
      show: (edition, { divergences }) => (
        <DivergenceList edition={edition} answer={{ ...divergences, items: [] }} />
      ),
    },
  ],
  accessibility: [
    { says: "The table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    { says: "A term carries its language and direction.", of: "bdi", holds: tongued },
    { says: "That there are none is said in words.", of: ".missing", holds: said },
  ],
};
