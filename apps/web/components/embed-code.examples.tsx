import { EmbedCode } from "./embed-code.tsx";
import type { ExamplesOf } from "./example.ts";
import { holding } from "./examples/checks.ts";

export const embedCode: ExamplesOf<typeof EmbedCode> = {
  file: "embed-code",
  name: "EmbedCode",
  group: "data",
  purpose: "Markup that shows something of the register in another page, and the same as a picture.",
  parameters: {
    words: ["string", "What is put into another page."],
    path: ["string", "Path of the page for a frame; with the ending .svg it is a picture."],
    query: ["Record<string, string>", "What was chosen of a view; the language is added."],
    title: ["string", "Title of the frame; it may hold quotation marks."],
    height: ["number", "Height of the frame, in pixels."],
  },
  examples: [
    {
      name: "folded, as it first stands",
      show: (edition, { pledge }) => (
        <EmbedCode
          edition={edition}
          words={edition.messages.cite.embed}
          path={`/embed/statements/${pledge.id}`}
          title={edition.said(pledge.summary)}
          height={260}
        />
      ),
    },
  ],
  accessibility: [
    { says: "What opens says what is in it.", of: "details", holds: holding("summary") },
    {
      says: "Markup runs from left to right in every language.",
      of: "code",
      holds: (code) => code.closest("[dir=ltr]") !== null,
    },
  ],
};
