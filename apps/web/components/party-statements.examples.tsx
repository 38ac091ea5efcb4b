import type { ExamplesOf } from "./example.ts";
import { named, said } from "./examples/checks.ts";
import { PartyStatements } from "./party-statements.tsx";

const VIEW = { acts: undefined, statements: "direct", after: undefined } as const;

export const partyStatements: ExamplesOf<typeof PartyStatements> = {
  file: "party-statements",
  name: "PartyStatements",
  group: "parties",
  purpose: "What a party says itself or, where the reader asks for it, through groups.",
  parameters: {
    party: ["PartyAnswer", "The party with its numbers."],
    view: ["PartyView", "What the reader asked to see."],
    statements: ["Listing", "One page of statements."],
  },
  examples: [
    {
      name: "its own, the first of several pages",
      show: (edition, { veldania, statements }) => (
        <PartyStatements
          edition={edition}
          party={veldania}
          view={VIEW}
          statements={{ ...statements, items: statements.items.slice(0, 2), onFirst: true }}
        />
      ),
    },
    {
      name: "through groups",
      show: (edition, { veldania, throughGroups }) => (
        <PartyStatements
          edition={edition}
          party={veldania}
          view={{ ...VIEW, statements: "through" }}
          statements={{ ...throughGroups, items: throughGroups.items.slice(0, 1), next: null, onFirst: true }}
        />
      ),
    },
    {
      name: "none",
      show: (edition, { quietland }) => (
        <PartyStatements
          edition={edition}
          party={quietland}
          view={VIEW}
          statements={{ ...quietland.statements, included: quietland.included, onFirst: true }}
        />
      ),
    },
  ],
  accessibility: [
    {
      says: "The part is named by its heading, each navigation by its label.",
      of: "section, nav",
      holds: named,
    },
    { says: "That there are none is said in words.", of: ".missing", holds: said },
  ],
};
