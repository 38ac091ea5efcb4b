import type { ExamplesOf } from "../example.ts";
import { leads, named } from "../examples/checks.ts";
import { OtherViews } from "./other-views.tsx";

export const otherViews: ExamplesOf<typeof OtherViews> = {
  file: "views/other-views",
  name: "OtherViews",
  group: "frame",
  purpose: "The other ways to look at several records at once, each with what it shows.",
  parameters: {},
  examples: [{ name: "six ways", show: (edition) => <OtherViews edition={edition} /> }],
  accessibility: [
    { says: "The part is named by its heading.", of: "section", holds: named },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
  ],
};
