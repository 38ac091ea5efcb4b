import type { InstrumentFacts } from "@concordance/client";
import { ChangeList } from "./change-list.tsx";
import type { ExamplesOf } from "./example.ts";
import { named, said } from "./examples/checks.ts";

const titlesOf = (instruments: readonly InstrumentFacts[]) =>
  new Map(instruments.map(({ id, title }) => [String(id), title] as const));

export const changeList: ExamplesOf<typeof ChangeList> = {
  file: "change-list",
  name: "ChangeList",
  group: "lists",
  purpose: "What became of records, day by day: what was added, changed, withdrawn, and why.",
  parameters: {
    changes: ["readonly ChangeItem[]", "Changes, the latest first."],
    titles: ["ReadonlyMap<string, Localised>", "Titles of the instruments that are there."],
  },
  examples: [
    {
      name: "three days: added, changed with its fields, withdrawn with what replaces it",
      show: (edition, { changes, instruments }) => (
        <ChangeList edition={edition} changes={changes} titles={titlesOf(instruments)} />
      ),
    },
    {
      name: "of an instrument that is no more: its id stands for its title",
      show: (edition, { changes }) => (
        <ChangeList edition={edition} changes={changes.slice(0, 1)} titles={new Map()} />
      ),
    },
    { name: "none", show: (edition) => <ChangeList edition={edition} changes={[]} titles={new Map()} /> },
  ],
  accessibility: [
    { says: "Each day is named by its heading.", of: "section", holds: named },
    { says: "What became of a record is a word.", of: ".change-kind", holds: said },
    { says: "That there are none is said in words.", of: ".missing", holds: said },
  ],
};
