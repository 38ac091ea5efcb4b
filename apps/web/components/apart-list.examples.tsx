import { ApartList } from "./apart-list.tsx";
import type { ExamplesOf } from "./example.ts";
import { leads, said } from "./examples/checks.ts";

export const apartList: ExamplesOf<typeof ApartList> = {
  file: "apart-list",
  name: "ApartList",
  group: "parties",
  purpose: "What a party declined, opposed, abstained on or left. Nothing is shown where it did none of it.",
  parameters: {
    ledger: ["readonly LedgerAct[]", "Acts of the party."],
    included: ["Included", "Titles of the instruments."],
  },
  examples: [
    {
      name: "abstained, declined and withdrew, one without a day",
      show: (edition, { ostmark: { ledger, included } }) => (
        <ApartList edition={edition} ledger={ledger} included={included} />
      ),
    },
    {
      name: "one act",
      show: (edition, { norrland: { ledger, included } }) => (
        <ApartList
          edition={edition}
          ledger={ledger.filter(({ act }) => act === "voted-against")}
          included={included}
        />
      ),
    },
  ],
  accessibility: [
    { says: "What was done is a word before the title.", of: "li > strong", holds: said },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
  ],
};
