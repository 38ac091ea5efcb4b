import type { ExamplesOf } from "../example.ts";
import { captioned, holding, scoped } from "../examples/checks.ts";
import { AlignmentWhy } from "./alignment-why.tsx";

export const alignmentWhy: ExamplesOf<typeof AlignmentWhy> = {
  file: "comparison/alignment-why",
  name: "AlignmentWhy",
  group: "comparison",
  purpose: "Why statements stand together: each pair with its likeness and what it is made of.",
  parameters: {
    alignments: ["readonly Alignment[]", "Pairs with their features."],
    level: ["number", "From which likeness two statements stand together."],
  },
  examples: [
    {
      name: "one pair, folded",
      show: (edition, { comparison: { two } }) => (
        <AlignmentWhy
          edition={edition}
          alignments={two.groups[0]?.alignments.slice(0, 1) ?? []}
          level={two.method.levels.same}
        />
      ),
    },
    {
      name: "several pairs, folded",
      show: (edition, { comparison: { three } }) => (
        <AlignmentWhy
          edition={edition}
          alignments={three.groups.flatMap(({ alignments }) => alignments)}
          level={three.method.levels.same}
        />
      ),
    },
  ],
  accessibility: [
    { says: "What opens says what is in it.", of: "details", holds: holding("summary") },
    { says: "Each table is named by what opens it.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
  ],
};
