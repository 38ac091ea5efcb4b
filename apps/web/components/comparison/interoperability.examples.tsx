import type { ExamplesOf } from "../example.ts";
import { captioned, reached, said, scoped } from "../examples/checks.ts";
import { crosswalks } from "../examples/crosswalks.ts";
import { Interoperability } from "./interoperability.tsx";

/** Its number comes first, then the ends of the interval, if it has two. */
function ended(measure: Element): boolean {
  const [, ...ends] = measure.textContent?.match(/\d[.,٫]\d+/gu) ?? [];
  return said(measure) && new Set(ends).size === ends.length;
}

export const interoperability: ExamplesOf<typeof Interoperability> = {
  file: "comparison/interoperability",
  name: "Interoperability",
  group: "comparison",
  purpose:
    "How much instruments say alike, two by two: a number with its interval, its parts and its limits.",
  parameters: { crosswalk: ["Crosswalk", "The comparison."] },
  examples: [
    {
      name: "one pair",
      show: (edition, answers) => <Interoperability edition={edition} crosswalk={crosswalks(answers).two} />,
    },
    {
      name: "three pairs",
      show: (edition, answers) => (
        <Interoperability edition={edition} crosswalk={crosswalks(answers).three} />
      ),
    },
    {
      name: "a pair that shares nothing",
      show: (edition, answers) => (
        <Interoperability edition={edition} crosswalk={crosswalks(answers).apart} />
      ),
    },
  ],
  accessibility: [
    { says: "Each table is named by its pair.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    {
      says: "The number never stands alone: its interval is in the same sentence, and never from a number to itself.",
      of: ".measure",
      holds: ended,
    },
    {
      says: "Where it is wider than the page it is scrolled with the keyboard.",
      of: ".scroll",
      holds: reached,
    },
  ],
};
