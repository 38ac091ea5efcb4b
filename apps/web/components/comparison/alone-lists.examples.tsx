import type { ExamplesOf } from "../example.ts";
import { named, said } from "../examples/checks.ts";
import { crosswalks } from "../examples/crosswalks.ts";
import { AloneLists } from "./alone-lists.tsx";

export const aloneLists: ExamplesOf<typeof AloneLists> = {
  file: "comparison/alone-lists",
  name: "AloneLists",
  group: "comparison",
  purpose: "What stands in one instrument alone, a list for each, with the nearest statement of another.",
  parameters: { crosswalk: ["Crosswalk", "The comparison."] },
  examples: [
    {
      name: "two sides",
      show: (edition, answers) => <AloneLists edition={edition} crosswalk={crosswalks(answers).two} />,
    },
    {
      name: "three sides, one with nothing of its own",
      show: (edition, answers) => {
        const { three } = crosswalks(answers);
        return (
          <AloneLists
            edition={edition}
            crosswalk={{ ...three, answer: { ...three.answer, only: three.answer.only.slice(0, 2) } }}
          />
        );
      },
    },
  ],
  accessibility: [
    {
      says: "Each list is named by its heading, with the side's letter and title.",
      of: "section",
      holds: named,
    },
    { says: "That a side has nothing of its own is said in words.", of: ".missing", holds: said },
  ],
};
