import type { ExamplesOf } from "../example.ts";
import { captioned, reached, scoped } from "../examples/checks.ts";
import { ExtractTable } from "./extract-table.tsx";
import { extractWords } from "./extract-words.ts";

export const extractTable: ExamplesOf<typeof ExtractTable> = {
  file: "extract/extract-table",
  name: "ExtractTable",
  group: "data",
  purpose: "What was found as a table: force, words, topics, place, how sure the program is.",
  parameters: {
    words: ["ExtractWords", "The words that the browser needs."],
    text: ["string", "The text."],
    language: ["Language", "Its language."],
    statements: ["readonly DraftStatement[]", "What was found in it."],
  },
  examples: [
    {
      name: "statements of a text in Arabic",
      show: (edition, { forces, arabicText, arabicExtraction: { document, statements } }) => (
        <ExtractTable
          words={extractWords(edition, forces)}
          text={arabicText}
          language={document.language}
          statements={statements}
        />
      ),
    },
  ],
  accessibility: [
    { says: "The table is named.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    {
      says: "Where it is wider than the page it is scrolled with the keyboard.",
      of: ".scroll",
      holds: reached,
    },
  ],
};
