import { EdtfSchema } from "@concordance/core";
import { Belonging } from "./belonging.tsx";
import type { ExamplesOf } from "./example.ts";
import { holding, named } from "./examples/checks.ts";

/** More members than stand open. */
const MANY = 31;

export const belonging: ExamplesOf<typeof Belonging> = {
  file: "belonging",
  name: "Belonging",
  group: "parties",
  purpose: "Groups that a party belongs to and, where it is a group, its members.",
  parameters: { party: ["PartyAnswer", "The party with its memberships and members."] },
  examples: [
    {
      name: "a member of groups",
      show: (edition, { ostmark }) => <Belonging edition={edition} party={ostmark} />,
    },
    {
      name: "a group with members",
      show: (edition, { union }) => <Belonging edition={edition} party={union} />,
    },
    {
      name: "a group with many members: a count that opens",
      show: (edition, { union }) => (
        <Belonging
          edition={edition}
          party={{
            ...union,
            memberships: [],
            members: Array.from({ length: MANY }, (_, at) => union.members[at % union.members.length])
              .filter((member) => member !== undefined)
              .map((member, at) => ({ ...member, from: EdtfSchema.parse(String(2000 + at)) })),
          }}
        />
      ),
    },
  ],
  accessibility: [
    { says: "Each part is named by its heading.", of: "section", holds: named },
    { says: "What opens says how much is in it.", of: "section > details", holds: holding("summary") },
  ],
};
