import type { ExamplesOf } from "./example.ts";
import { named, said } from "./examples/checks.ts";
import { Ledger } from "./ledger.tsx";

const ALL = { acts: undefined, statements: "direct", after: undefined } as const;

export const ledger: ExamplesOf<typeof Ledger> = {
  file: "ledger",
  name: "Ledger",
  group: "parties",
  purpose: "What a party did, and what came to it through groups: counted apart, told apart, by year.",
  parameters: {
    party: ["PartyAnswer", "The party with its acts."],
    view: ["PartyView", "What the reader asked to see."],
  },
  examples: [
    {
      name: "all acts",
      show: (edition, { ostmark }) => <Ledger edition={edition} party={ostmark} view={ALL} />,
    },
    {
      name: "only those possibly through groups",
      show: (edition, { norrland }) => (
        <Ledger edition={edition} party={norrland} view={{ ...ALL, acts: "possible" }} />
      ),
    },
    {
      name: "none of the kind that was asked for",
      show: (edition, { veldania }) => (
        <Ledger edition={edition} party={veldania} view={{ ...ALL, acts: "possible" }} />
      ),
    },
    {
      name: "no acts",
      show: (edition, { quietland }) => <Ledger edition={edition} party={quietland} view={ALL} />,
    },
  ],
  accessibility: [
    { says: "The choice of acts has a name.", of: "nav", holds: named },
    { says: "How an act came to the party is said in words.", of: ".way", holds: said },
    { says: "That there are none is said in words.", of: "p.missing", holds: said },
  ],
};
