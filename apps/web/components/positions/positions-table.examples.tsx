import type { Position } from "../../lib/deeds.ts";
import { deedsOf } from "../../lib/deeds.ts";
import type { Edition } from "../../lib/edition.ts";
import type { ExamplesOf } from "../example.ts";
import type { Answers } from "../examples/answers.ts";
import { captioned, said, scoped } from "../examples/checks.ts";
import { PositionsTable } from "./positions-table.tsx";

const table = (edition: Edition, answers: Answers, rows: readonly Position[], caption: string) => {
  const { veldania, ostmark, positions } = answers;
  return (
    <PositionsTable
      edition={edition}
      rows={rows}
      names={[edition.said(veldania.name), edition.said(ostmark.name)]}
      deeds={deedsOf(veldania, ostmark)}
      included={positions.included}
      caption={caption}
    />
  );
};

export const positionsTable: ExamplesOf<typeof PositionsTable> = {
  file: "positions/positions-table",
  name: "PositionsTable",
  group: "comparison",
  purpose: "What two parties did on some instruments: act, day, capacity and sources of each.",
  parameters: {
    rows: ["readonly Position[]", "Instruments with the acts of both."],
    names: ["readonly [string, string]", "Names of the parties."],
    deeds: ["Deeds", "Their ledgers, for capacities and sources."],
    included: ["Included", "Titles and names."],
    caption: ["string", "What the rows have in common."],
  },
  examples: [
    {
      name: "what both joined, by themselves and through groups",
      show: (edition, answers) =>
        table(edition, answers, answers.positions.both, edition.messages.positions.both),
    },
    {
      name: "what one declined or opposed",
      show: (edition, answers) =>
        table(edition, answers, answers.positions.declined, edition.messages.positions.declined),
    },
    {
      name: "none",
      show: (edition, answers) => table(edition, answers, [], edition.messages.positions.both),
    },
  ],
  accessibility: [
    { says: "The table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    { says: "An act is a word, never a colour alone.", of: ".deeds strong", holds: said },
    { says: "That there are none is said in words.", of: ".missing", holds: said },
  ],
};
