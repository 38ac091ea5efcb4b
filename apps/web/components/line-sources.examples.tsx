import type { Source } from "@concordance/client";
import type { ExamplesOf } from "./example.ts";
import type { Answers } from "./examples/answers.ts";
import { holding, named } from "./examples/checks.ts";
import { LineSources, NotVerified } from "./line-sources.tsx";

/** Sources of the membership that has the most. */
const sourcesOf = ({ ostmark }: Answers): readonly Source[] =>
  ostmark.memberships.map(({ sources }) => sources).toSorted((one, other) => other.length - one.length)[0] ??
  [];

export const lineSources: ExamplesOf<typeof LineSources | typeof NotVerified> = {
  file: "line-sources",
  name: "LineSources, NotVerified",
  group: "facts",
  purpose:
    "Sources of one line of a table by name; many are a count that opens. A fact that nobody read is marked.",
  parameters: { sources: ["readonly Source[]", "LineSources: the sources."] },
  examples: [
    {
      name: "one with a page",
      show: (edition, answers) => <LineSources edition={edition} sources={sourcesOf(answers).slice(0, 1)} />,
    },
    {
      name: "two, one without a page",
      show: (edition, answers) => <LineSources edition={edition} sources={sourcesOf(answers).slice(0, 2)} />,
    },
    {
      name: "three are folded",
      show: (edition, answers) => <LineSources edition={edition} sources={sourcesOf(answers)} />,
    },
    {
      name: "a fact that nobody read on the page of its source",
      show: (edition) => (
        <p>
          {edition.dated("2029")}
          <NotVerified edition={edition} />
        </p>
      ),
    },
  ],
  accessibility: [
    { says: "The list is named.", of: "ul", holds: named },
    { says: "The count is said before the list opens.", of: "details", holds: holding("summary") },
    { says: "That a fact is not verified is said in words.", of: "p", holds: holding(".tag") },
  ],
};
