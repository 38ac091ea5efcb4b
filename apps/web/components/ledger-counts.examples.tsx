import type { ExamplesOf } from "./example.ts";
import { captioned, scoped } from "./examples/checks.ts";
import { LedgerCounts } from "./ledger-counts.tsx";

export const ledgerCounts: ExamplesOf<typeof LedgerCounts> = {
  file: "ledger-counts",
  name: "LedgerCounts",
  group: "parties",
  purpose: "How many acts of each kind, direct and through groups in columns of their own.",
  parameters: { party: ['Pick<PartyAnswer, "byAct" | "counts">', "Numbers of the party."] },
  examples: [
    {
      name: "direct and through groups",
      show: (edition, { veldania }) => <LedgerCounts edition={edition} party={veldania} />,
    },
    {
      name: "possibly through a group as well",
      show: (edition, { norrland }) => <LedgerCounts edition={edition} party={norrland} />,
    },
    { name: "direct alone", show: (edition, { union }) => <LedgerCounts edition={edition} party={union} /> },
  ],
  accessibility: [
    { says: "The table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
  ],
};
