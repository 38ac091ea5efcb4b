import type { ExamplesOf } from "./example.ts";
import { leads, named } from "./examples/checks.ts";
import { SiteFooter } from "./site-footer.tsx";

export const siteFooter: ExamplesOf<typeof SiteFooter> = {
  file: "site-footer",
  name: "SiteFooter",
  group: "frame",
  purpose: "What the register holds and does not, under which licence, and what the site does not do.",
  parameters: {},
  examples: [{ name: "below every page", show: (edition) => <SiteFooter edition={edition} /> }],
  accessibility: [
    { says: "The navigation has a name.", of: "nav", holds: named },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
  ],
};
