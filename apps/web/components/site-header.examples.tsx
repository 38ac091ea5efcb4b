import type { ExamplesOf } from "./example.ts";
import { leads, named } from "./examples/checks.ts";
import { SiteHeader } from "./site-header.tsx";

export const siteHeader: ExamplesOf<typeof SiteHeader> = {
  file: "site-header",
  name: "SiteHeader",
  group: "frame",
  purpose: "Name of the site, its languages and its sections, above every page.",
  parameters: { path: ["string", "Where the reader is; it may have parameters."] },
  examples: [
    {
      name: "on the page of a section",
      show: (edition) => <SiteHeader edition={edition} path={edition.paths.instruments} />,
    },
    {
      name: "below a section",
      show: (edition) => (
        <SiteHeader edition={edition} path={`${edition.paths.parties}/veldania?acts=direct`} />
      ),
    },
    {
      name: "in no section",
      show: (edition) => <SiteHeader edition={edition} path={edition.paths.privacy} />,
    },
  ],
  accessibility: [
    { says: "Each navigation has a name.", of: "nav", holds: named },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    {
      says: "The section that the reader is in is marked with aria-current: page for the page itself, true for one below it.",
      of: ".sections [aria-current]",
      holds: (link) => /^(?:page|true)$/u.test(link.getAttribute("aria-current") ?? ""),
    },
  ],
};
