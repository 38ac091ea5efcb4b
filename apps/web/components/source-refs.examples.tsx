import type { ExamplesOf } from "./example.ts";
import { leads, named } from "./examples/checks.ts";
import { SourceRefs } from "./source-refs.tsx";

export const sourceRefs: ExamplesOf<typeof SourceRefs> = {
  file: "source-refs",
  name: "SourceRefs",
  group: "facts",
  purpose: "Sources by their number in the list of the page, as a journal cites them.",
  parameters: {
    ids: ["readonly string[]", "The sources that are referred to."],
    sources: ["readonly Source[]", "Sources of the page, in the order in which they are numbered."],
  },
  examples: [
    {
      name: "one",
      show: (edition, { accord }) => (
        <p>
          {edition.dated(accord.adopted)}{" "}
          <SourceRefs edition={edition} ids={["herald"]} sources={accord.sources} />
        </p>
      ),
    },
    {
      name: "three, given in another order",
      show: (edition, { accord }) => (
        <p>
          {edition.dated(accord.adopted)}{" "}
          <SourceRefs edition={edition} ids={["archive", "gazette", "herald"]} sources={accord.sources} />
        </p>
      ),
    },
  ],
  accessibility: [
    {
      says: "The name of each link says that it is a source, not only its number.",
      of: "a",
      holds: (link) => named(link) && link.getAttribute("aria-label") !== link.textContent,
    },
    { says: "Each leads to its line in the list.", of: "a", holds: leads },
    "A finger finds each number without its neighbour.",
  ],
};
