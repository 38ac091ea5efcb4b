import type { Edition } from "../../lib/edition.ts";
import type { Progress } from "../../lib/extract/use-extraction.ts";
import type { ExamplesOf } from "../example.ts";
import type { Answers } from "../examples/answers.ts";
import { named, said } from "../examples/checks.ts";
import { ExtractResult } from "./extract-result.tsx";
import { extractWords } from "./extract-words.ts";

const result = (edition: Edition, { forces, extraction, text }: Answers, change: Partial<Progress>) => (
  <div className="extract">
    <ExtractResult
      words={extractWords(edition, forces)}
      progress={{ ...extraction, state: "done", text, end: text.length, ...change }}
    />
  </div>
);

export const extractResult: ExamplesOf<typeof ExtractResult> = {
  file: "extract/extract-result",
  name: "ExtractResult",
  group: "data",
  purpose: "How a text was read: its state, the words with what was found in them, a table, and files.",
  parameters: {
    words: ["ExtractWords", "The words that the browser needs."],
    progress: ["Progress", "How far it came."],
  },
  examples: [
    { name: "read to its end", show: (edition, answers) => result(edition, answers, { csv: "id" }) },
    {
      name: "half read",
      show: (edition, answers) =>
        result(edition, answers, { state: "reading", end: Math.round(answers.text.length / 2) }),
    },
    { name: "nothing found", show: (edition, answers) => result(edition, answers, { statements: [] }) },
    {
      name: "a file of another kind",
      show: (edition, answers) => result(edition, answers, { state: "needs-command", statements: [] }),
    },
  ],
  accessibility: [
    { says: "The state is said aloud.", of: "[role=status]", holds: said },
    { says: "Text and table are named.", of: "section", holds: named },
    { says: "Buttons are named in words.", of: "button", holds: said },
  ],
};
