import { Coverage } from "./coverage.tsx";
import type { ExamplesOf } from "./example.ts";
import { named, said } from "./examples/checks.ts";

export const coverage: ExamplesOf<typeof Coverage> = {
  file: "coverage",
  name: "Coverage",
  group: "facts",
  purpose: "How much of the instrument was read and coded, and how far the codings were reviewed.",
  parameters: {
    coverage: ["Coverage", "Extent, and a word on it."],
    statements: ["readonly Statement[]", "Those coded from the instrument."],
  },
  examples: [
    {
      name: "coded whole, verified",
      show: (edition, { charter }) => (
        <Coverage edition={edition} coverage={charter.coverage} statements={charter.statements} />
      ),
    },
    {
      name: "coded in part, checked and drafts",
      show: (edition, { accord }) => (
        <Coverage edition={edition} coverage={accord.coverage} statements={accord.statements} />
      ),
    },
    {
      name: "not coded",
      show: (edition, { declaration }) => (
        <Coverage edition={edition} coverage={declaration.coverage} statements={[]} />
      ),
    },
  ],
  accessibility: [
    { says: "It is named by its heading.", of: "section", holds: named },
    { says: "The extent is said in words.", of: ".coverage-extent", holds: said },
    { says: "Each review is a word, never a colour or a frame alone.", of: ".review-status", holds: said },
  ],
};
