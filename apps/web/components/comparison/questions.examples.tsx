import type { ExamplesOf } from "../example.ts";
import { leads, named } from "../examples/checks.ts";
import { Questions } from "./questions.tsx";

export const questions: ExamplesOf<typeof Questions> = {
  file: "comparison/questions",
  name: "Questions",
  group: "frame",
  purpose: "Questions that readers ask, each answered by one link. They are asked of the register itself.",
  parameters: {},
  examples: [{ name: "the questions of the page", show: (edition) => <Questions edition={edition} /> }],
  accessibility: [
    { says: "The part is named by its heading.", of: "section", holds: named },
    { says: "Each question is the link that answers it.", of: "li > a", holds: leads },
  ],
};
