import type { ExamplesOf } from "./example.ts";
import { leads, named } from "./examples/checks.ts";
import { Pager } from "./pager.tsx";

export const pager: ExamplesOf<typeof Pager> = {
  file: "pager",
  name: "Pager",
  group: "frame",
  purpose: "The way to the next page of a list, and back to its first. A list of one page has none.",
  parameters: {
    path: ["string", "Path of the list; it may have parameters."],
    next: ["string | null", "Cursor of the next page, if there is one."],
    onFirst: ["boolean", "Whether the reader is on the first page."],
  },
  examples: [
    {
      name: "on the first page",
      show: (edition) => <Pager edition={edition} path={edition.paths.instruments} next="cursor" onFirst />,
    },
    {
      name: "in the middle",
      show: (edition) => <Pager edition={edition} path="?kind=treaty" next="cursor" onFirst={false} />,
    },
    {
      name: "on the last page",
      show: (edition) => (
        <Pager edition={edition} path={edition.paths.instruments} next={null} onFirst={false} />
      ),
    },
  ],
  accessibility: [
    { says: "The navigation has a name.", of: "nav", holds: named },
    { says: "The links say where they lead.", of: "a", holds: leads },
  ],
};
