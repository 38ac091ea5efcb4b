import type { ExamplesOf } from "../example.ts";
import { holding, named, reached, tongued } from "../examples/checks.ts";
import { extractWords } from "./extract-words.ts";
import { ExtractedText } from "./extracted-text.tsx";

export const extractedText: ExamplesOf<typeof ExtractedText> = {
  file: "extract/extracted-text",
  name: "ExtractedText",
  group: "data",
  purpose:
    "A text as it was read, each statement marked with its force; a mark leads to its line in the table.",
  parameters: {
    words: ["ExtractWords", "The words that the browser needs."],
    text: ["string", "The text."],
    language: ["Language", "Its language."],
    statements: ["readonly DraftStatement[]", "What was found in it."],
  },
  examples: [
    {
      name: "in Arabic",
      show: (edition, { forces, arabicText, arabicExtraction: { document, statements } }) => (
        <ExtractedText
          words={extractWords(edition, forces)}
          text={arabicText}
          language={document.language}
          statements={statements}
        />
      ),
    },
    {
      name: "without a statement",
      show: (edition, { forces, text, extraction: { document } }) => (
        <ExtractedText
          words={extractWords(edition, forces)}
          text={text}
          language={document.language}
          statements={[]}
        />
      ),
    },
  ],
  accessibility: [
    {
      says: "The text is named and carries its language and direction.",
      of: "section",
      holds: (text) => named(text) && tongued(text),
    },
    { says: "It is scrolled with the keyboard.", of: "section", holds: reached },
    { says: "The force of a mark is said in words.", of: "mark a", holds: holding(".visually-hidden") },
  ],
};
