import type { ExamplesOf } from "../example.ts";
import { fieldNamed, said } from "../examples/checks.ts";
import { ExtractFormExample } from "../examples/in-browser.tsx";
import type { ExtractForm } from "./extract-form.tsx";
import { extractWords } from "./extract-words.ts";

export const extractForm: ExamplesOf<typeof ExtractForm> = {
  file: "extract/extract-form",
  name: "ExtractForm",
  group: "forms",
  purpose: "Text or file, what language and kind it is, and the buttons.",
  parameters: {
    words: ["ExtractWords", "The words that the browser needs."],
    busy: ["boolean", "Whether a text is being read."],
    onAsk: ["(question) => void", "Reads what was given."],
    onStop: ["() => void", "Stops."],
  },
  examples: [
    {
      name: "ready",
      show: (edition, { forces }) => (
        <ExtractFormExample words={extractWords(edition, forces)} busy={false} />
      ),
    },
    {
      name: "while a text is read",
      show: (edition, { forces }) => <ExtractFormExample words={extractWords(edition, forces)} busy />,
    },
  ],
  accessibility: [
    { says: "Every field has a label that is seen.", of: "textarea, select, input", holds: fieldNamed },
    { says: "Buttons are named in words.", of: "button", holds: said },
    "That nothing was given is said aloud, and at the field.",
  ],
};
