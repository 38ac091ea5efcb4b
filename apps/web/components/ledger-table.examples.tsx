import type { ExamplesOf } from "./example.ts";
import { captioned, said, scoped } from "./examples/checks.ts";
import { LedgerTable } from "./ledger-table.tsx";

export const ledgerTable: ExamplesOf<typeof LedgerTable> = {
  file: "ledger-table",
  name: "LedgerTable",
  group: "parties",
  purpose: "A ledger as a table, one body a year. On a narrow page each act is a block.",
  parameters: {
    ledger: ["readonly LedgerAct[]", "Acts, the latest first."],
    included: ["Included", "Names and titles."],
  },
  examples: [
    {
      name: "acts of every kind, with capacity, note, way and sources; some without a day",
      show: (edition, { veldania: { ledger, included } }) => (
        <LedgerTable edition={edition} ledger={ledger} included={included} />
      ),
    },
    {
      name: "one act of a party with a long title",
      show: (edition, { norrland: { ledger, included } }) => (
        <LedgerTable edition={edition} ledger={ledger.slice(0, 1)} included={included} />
      ),
    },
  ],
  accessibility: [
    { says: "The table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope; that of a year is for its rows.", of: "th", holds: scoped },
    { says: "How an act came to the party is said in words.", of: ".way", holds: said },
  ],
};
