import type { ExamplesOf } from "./example.ts";
import { leads, listed } from "./examples/checks.ts";
import { PartyList } from "./party-list.tsx";

export const partyList: ExamplesOf<typeof PartyList> = {
  file: "party-list",
  name: "PartyList",
  group: "lists",
  purpose: "Parties by name, with how much the register holds of each.",
  parameters: { parties: ["readonly PartyItem[]", "Parties in any order."] },
  examples: [
    {
      name: "five States, one with a long name, one that did nothing",
      show: (edition, { parties }) => (
        <PartyList
          edition={edition}
          parties={parties.filter(({ id }) =>
            ["veldania", "ostmark", "norrland", "reed-islands", "quietland"].includes(id),
          )}
        />
      ),
    },
    {
      name: "one",
      show: (edition, { parties }) => (
        <PartyList edition={edition} parties={parties.filter(({ kind }) => kind === "union")} />
      ),
    },
  ],
  accessibility: [
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
    { says: "Parties are a list, so that their number is told.", of: "a", holds: listed },
    "They are sorted as the language of the page sorts.",
  ],
};
