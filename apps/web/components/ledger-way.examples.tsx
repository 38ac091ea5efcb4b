import type { LedgerAct } from "@concordance/client";
import { directnessOf } from "../lib/ledger.ts";
import type { ExamplesOf } from "./example.ts";
import { leads, said } from "./examples/checks.ts";
import { LedgerWay } from "./ledger-way.tsx";

const first = (ledger: readonly LedgerAct[], way: ReturnType<typeof directnessOf>): readonly LedgerAct[] =>
  ledger.filter((entry) => directnessOf(entry) === way).slice(0, 1);

export const ledgerWay: ExamplesOf<typeof LedgerWay> = {
  file: "ledger-way",
  name: "LedgerWay",
  group: "parties",
  purpose:
    "How an act comes to a party: done by itself, or by a group, with the memberships that lead there.",
  parameters: {
    entry: ['Pick<LedgerAct, "via">', "The act."],
    included: ["Included", "Names of the groups."],
  },
  examples: [
    {
      name: "by itself",
      show: (edition, { veldania: { included } }) => (
        <LedgerWay edition={edition} entry={{}} included={included} />
      ),
    },
    {
      name: "through a group",
      show: (edition, { veldania: { ledger, included } }) =>
        first(ledger, "through").map((entry) => (
          <LedgerWay key={entry.act} edition={edition} entry={entry} included={included} />
        )),
    },
    {
      name: "possibly, by a membership that is not verified",
      show: (edition, { norrland: { ledger, included } }) =>
        first(ledger, "possible").map((entry) => (
          <LedgerWay key={entry.act} edition={edition} entry={entry} included={included} />
        )),
    },
  ],
  accessibility: [
    { says: "The way is a word, never a colour alone.", of: ".way", holds: said },
    { says: "Every link has a name and leads somewhere.", of: "a", holds: leads },
  ],
};
