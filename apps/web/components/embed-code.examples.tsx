import { EmbedCode } from "./embed-code.tsx";
import type { ExamplesOf } from "./example.ts";
import { holding } from "./examples/checks.ts";

export const embedCode: ExamplesOf<typeof EmbedCode> = {
  file: "embed-code",
  name: "EmbedCode",
  group: "data",
  purpose: "Markup that shows a statement in another page, and the same as a picture.",
  parameters: {
    id: ["string", "The statement."],
    title: ["string", "Title of the frame; it may hold quotation marks."],
  },
  examples: [
    {
      name: "folded, as it first stands",
      show: (edition, { pledge }) => (
        <EmbedCode edition={edition} id={pledge.id} title={edition.said(pledge.summary)} />
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
