import { CopyButton } from "./copy-button.tsx";
import type { ExamplesOf } from "./example.ts";

export const copyButton: ExamplesOf<typeof CopyButton> = {
  file: "copy-button",
  name: "CopyButton",
  group: "data",
  purpose:
    "Copies the text before it. It is seen only where scripts run and the browser lets a page copy; its place is kept.",
  parameters: {
    words: ["{ copy, copied: string }", "Its name before and after."],
  },
  examples: [
    {
      name: "beside what it copies",
      show: ({ messages: { cite } }) => (
        <>
          <p className="citation">Lakes Charter, art. 2</p>
          <CopyButton words={{ copy: cite.copy, copied: cite.copied }} />
        </>
      ),
    },
  ],
  accessibility: [
    {
      says: "Without it the text can be selected: it stands on the page.",
      of: ".citation",
      holds: (text) => text.textContent === "Lakes Charter, art. 2",
    },
    "That something was copied is said aloud, and the button keeps its place.",
  ],
};
