import type { ExamplesOf } from "./example.ts";
import { InstantResults } from "./instant-results.tsx";

export const instantResults: ExamplesOf<typeof InstantResults> = {
  file: "instant-results",
  name: "InstantResults",
  group: "search",
  purpose:
    "Where first results are shown while one types. They stand over what follows, and without scripts the form still leads to the page of results.",
  parameters: {
    input: ["string", "Id of the field that is typed in."],
  },
  examples: [
    { name: "before anything is typed", show: (edition) => <InstantResults edition={edition} input="q" /> },
  ],
  accessibility: [
    {
      says: "The place where it is said aloud how many there are is there before.",
      of: "[role=status]",
      holds: (status) => status.textContent === "",
    },
    "The Escape key puts the results away, and so does going elsewhere.",
  ],
};
