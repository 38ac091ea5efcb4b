import type { ExamplesOf } from "./example.ts";
import { holding } from "./examples/checks.ts";
import { ExternalLink } from "./external-link.tsx";
import { Foreign } from "./said.tsx";

export const externalLink: ExamplesOf<typeof ExternalLink> = {
  file: "external-link",
  name: "ExternalLink",
  group: "frame",
  purpose: "A link that leaves this site and says so.",
  parameters: {
    address: ["string", "Where it leads."],
    children: ["ReactNode", "What it is called."],
  },
  examples: [
    {
      name: "in words of the interface",
      show: (edition) => (
        <ExternalLink edition={edition} address="https://gazette.example/31">
          {edition.messages.instrument.officialPage}
        </ExternalLink>
      ),
    },
    {
      name: "a long name in English",
      show: (edition, { declaration }) => (
        <ExternalLink edition={edition} address="https://gazette.example/33">
          <Foreign edition={edition}>{declaration.title.en}</Foreign>
        </ExternalLink>
      ),
    },
  ],
  accessibility: [
    {
      says: "That it leaves the site is said in words to who does not see the sign.",
      of: "a",
      holds: holding(".visually-hidden"),
    },
    {
      says: "The other site is told nothing of where the reader came from.",
      of: "a",
      holds: (link) => link.getAttribute("rel")?.includes("noreferrer") ?? false,
    },
  ],
};
