import type { ExamplesOf } from "../example.ts";
import { captioned, reached, said, scoped } from "../examples/checks.ts";
import { crosswalks } from "../examples/crosswalks.ts";
import { TopicRows } from "./topic-rows.tsx";

export const topicRows: ExamplesOf<typeof TopicRows> = {
  file: "comparison/topic-rows",
  name: "TopicRows",
  group: "comparison",
  purpose: "The strongest force of each instrument on every topic that one of them speaks of.",
  parameters: { crosswalk: ["Crosswalk", "The comparison."] },
  examples: [
    {
      name: "three sides",
      show: (edition, answers) => <TopicRows edition={edition} crosswalk={crosswalks(answers).three} />,
    },
    {
      name: "two sides that speak of nothing together",
      show: (edition, answers) => <TopicRows edition={edition} crosswalk={crosswalks(answers).apart} />,
    },
  ],
  accessibility: [
    { says: "The table is named.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    { says: "That a side is silent is said in words.", of: ".missing", holds: said },
    {
      says: "Where it is wider than the page it is scrolled with the keyboard.",
      of: ".scroll",
      holds: reached,
    },
  ],
};
