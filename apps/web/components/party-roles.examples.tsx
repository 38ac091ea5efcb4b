import type { Included, PartyRole } from "@concordance/client";
import type { ComponentExamples } from "./example.ts";
import { PartyRoles } from "./party-roles.tsx";

const NAMES = [
  "Veldania",
  "Ostmark",
  "Lakes Union",
  "Republic of the Upper and Lower Reed Islands and their Dependencies",
  "Norrland",
  "Halvia",
  "Seven Bays",
  "Quill Coast",
  "Tamber",
  "Orrin",
  "Westfold",
  "Sunder Plains",
  "Ember Isles",
  "Low Marches",
];
const IDS = NAMES.map((_, index) => `x${index}`);
const included = {
  parties: Object.fromEntries(IDS.map((id, index) => [id, { id, name: { en: NAMES[index] } }])),
} as unknown as Included;
const roles = (ids: readonly string[]) =>
  ids.map((party) => ({ party, role: "signatory" })) as unknown as readonly PartyRole[];

export const partyRoles: ComponentExamples = {
  name: "PartyRoles",
  purpose: "Parties of an instrument by role and name; a long list is a count that opens.",
  parameters: [
    ["parties", "readonly PartyRole[]", "Parties with the role that each had."],
    ["included", "Included", "Names of the parties."],
  ],
  examples: [
    {
      name: "four parties, one with a long name",
      show: (edition) => (
        <PartyRoles edition={edition} parties={roles(IDS.slice(0, 4))} included={included} />
      ),
    },
    {
      name: "a long list",
      show: (edition) => <PartyRoles edition={edition} parties={roles(IDS)} included={included} />,
    },
    {
      name: "none",
      show: (edition) => <PartyRoles edition={edition} parties={[]} included={included} />,
    },
  ],
  accessibility: [
    "The count is said before the list opens, and opens with the keyboard and without scripts.",
    "Parties are sorted by name as the language of the page sorts.",
  ],
};
