import type { ExamplesOf } from "../example.ts";
import { said } from "../examples/checks.ts";
import { ExtractDownloads } from "./extract-downloads.tsx";
import { extractWords } from "./extract-words.ts";

export const extractDownloads: ExamplesOf<typeof ExtractDownloads> = {
  file: "extract/extract-downloads",
  name: "ExtractDownloads",
  group: "data",
  purpose: "Buttons that save what was found; the files are made when they are asked for.",
  parameters: {
    words: ["ExtractWords", "The words that the browser needs."],
    progress: ["Progress", "What was found."],
  },
  examples: [
    {
      name: "of a text that was read to its end",
      show: (edition, { forces, extraction, text }) => (
        <div className="extract">
          <ExtractDownloads
            words={extractWords(edition, forces)}
            progress={{ ...extraction, state: "done", text, end: text.length, csv: "id" }}
          />
        </div>
      ),
    },
    {
      name: "of one that was stopped: no table",
      show: (edition, { forces, extraction, text }) => (
        <div className="extract">
          <ExtractDownloads
            words={extractWords(edition, forces)}
            progress={{ ...extraction, state: "stopped", text, end: 40 }}
          />
        </div>
      ),
    },
  ],
  accessibility: [{ says: "Buttons are named by their formats.", of: "button", holds: said }],
};
