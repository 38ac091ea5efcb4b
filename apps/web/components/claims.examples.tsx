import { Claims } from "./claims.tsx";
import type { ExamplesOf } from "./example.ts";
import { named, said } from "./examples/checks.ts";
import { SourceList } from "./source-list.tsx";

export const claims: ExamplesOf<typeof Claims> = {
  file: "claims",
  name: "Claims",
  group: "facts",
  purpose: "Disputed and unverified fields: every value with the sources that give it, none chosen.",
  parameters: {
    claims: ["readonly Claim[]", "Fields, their values and the sources of each."],
    sources: ["readonly Source[]", "Sources of the record, in the order in which they are numbered."],
  },
  examples: [
    {
      name: "two dates, two places, and a number that nobody tells",
      show: (edition, { accord }) => (
        <>
          <Claims edition={edition} claims={accord.claims} sources={accord.sources} />
          <SourceList edition={edition} sources={accord.sources} />
        </>
      ),
    },
  ],
  accessibility: [
    {
      says: "Each value names its sources by links whose names say that they are sources.",
      of: ".source-refs a",
      holds: named,
    },
    { says: "That there is no value is said in words.", of: ".missing", holds: said },
    {
      says: "No value is made to look truer than another.",
      of: ".claims li",
      holds: (value) => value.firstElementChild?.localName === "strong",
    },
  ],
};
