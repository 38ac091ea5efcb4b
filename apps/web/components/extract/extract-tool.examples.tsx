import type { ExamplesOf } from "../example.ts";
import { fieldNamed } from "../examples/checks.ts";
import { ExtractTool } from "./extract-tool.tsx";
import { extractWords } from "./extract-words.ts";

export const extractTool: ExamplesOf<typeof ExtractTool> = {
  file: "extract/extract-tool",
  name: "ExtractTool",
  group: "forms",
  purpose:
    "Reads a text in the reader's own browser. It works here too, with the names of the register itself.",
  parameters: { words: ["ExtractWords", "The words that the browser needs."] },
  examples: [
    {
      name: "as it first stands",
      show: (edition, { forces }) => <ExtractTool words={extractWords(edition, forces)} />,
    },
  ],
  accessibility: [
    { says: "Every field has a label that is seen.", of: "textarea, select, input", holds: fieldNamed },
    {
      says: "How far it came is said aloud, and the place for it is there before.",
      of: ".extract",
      holds: (tool) => tool.querySelector("[role=status]") !== null,
    },
  ],
};
