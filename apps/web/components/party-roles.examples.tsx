import type { ExamplesOf } from "./example.ts";
import { holding, said } from "./examples/checks.ts";
import { PartyRoles } from "./party-roles.tsx";

export const partyRoles: ExamplesOf<typeof PartyRoles> = {
  file: "party-roles",
  name: "PartyRoles",
  group: "facts",
  purpose: "Parties of an instrument by role and name; a long list is a count that opens.",
  parameters: {
    parties: ["readonly PartyRole[]", "Parties with the role that each had."],
    included: ["Included", "Names of the parties."],
  },
  examples: [
    {
      name: "two who signed, with who acted for them, and one that declined",
      show: (edition, { accord: { parties, included } }) => (
        <PartyRoles edition={edition} parties={parties} included={included} />
      ),
    },
    {
      name: "three signatories, one with a long name",
      show: (edition, { charter: { parties, included } }) => (
        <PartyRoles edition={edition} parties={parties} included={included} />
      ),
    },
    {
      name: "a long list",
      show: (edition, { declaration: { parties, included } }) => (
        <PartyRoles edition={edition} parties={parties} included={included} />
      ),
    },
    {
      name: "none",
      show: (edition, { accord }) => <PartyRoles edition={edition} parties={[]} included={accord.included} />,
    },
  ],
  accessibility: [
    {
      says: "The count is said before the list opens, and opens with the keyboard and without scripts.",
      of: "details",
      holds: holding("summary"),
    },
    { says: "That there are none is said in words.", of: ".missing", holds: said },
    "Parties are sorted by name as the language of the page sorts.",
  ],
};
