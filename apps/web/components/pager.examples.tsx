import type { ComponentExamples } from "./example.ts";
import { Pager } from "./pager.tsx";

export const pager: ComponentExamples = {
  name: "Pager",
  purpose: "The way to the next page of a list, and back to its first.",
  parameters: [
    ["path", "string", "Path of the list; it may have parameters."],
    ["next", "string | null", "Cursor of the next page, if there is one."],
    ["onFirst", "boolean", "Whether the reader is on the first page."],
  ],
  examples: [
    {
      name: "in the middle",
      show: (edition) => <Pager edition={edition} path="?" next="cursor" onFirst={false} />,
    },
  ],
  accessibility: ["The links say where they lead; the navigation has a name."],
};
