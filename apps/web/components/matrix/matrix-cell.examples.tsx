import type { Edition } from "../../lib/edition.ts";
import type { ExamplesOf } from "../example.ts";
import type { Answers } from "../examples/answers.ts";
import { holding, leads } from "../examples/checks.ts";
import { SilentSign, SpokenCell } from "./matrix-cell.tsx";

const SILENCES = ["silent", "silent-in-part", "not-coded"] as const;

/** One cell of each strength in a row, as the matrix has them. */
function cells(edition: Edition, { byInstrument: { items }, forces }: Answers, asCounts: boolean) {
  const all = items.flatMap((row) => row.cells);
  const each = [...new Map(all.map((cell) => [cell.strength, cell])).values()].toSorted(
    (one, other) => one.strength - other.strength,
  );
  return (
    <table className="matrix">
      <tbody>
        <tr>
          {each.map((cell) => (
            <SpokenCell
              key={cell.strength}
              edition={edition}
              cell={cell}
              force={forces.find(({ id }) => id === cell.force)}
              counts={asCounts}
              address={edition.paths.matrixCell}
            />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

export const matrixCell: ExamplesOf<typeof SpokenCell | typeof SilentSign> = {
  file: "matrix/matrix-cell",
  name: "SpokenCell, SilentSign",
  group: "figures",
  purpose:
    "What a row says on a topic: family and strength, or how many statements; or that it says nothing.",
  parameters: {
    cell: ["Spoken", "SpokenCell: force, strength and number of statements."],
    force: ["Force | undefined", "SpokenCell: the force with its family."],
    counts: ["boolean", "SpokenCell: the number of statements in place of the force."],
    address: ["string", "SpokenCell: the way to the statements."],
    silence: ['MatrixRow["silence"]', "SilentSign: whether anybody has looked."],
  },
  examples: [
    { name: "a cell of each strength", show: (edition, answers) => cells(edition, answers, false) },
    { name: "the same as numbers of statements", show: (edition, answers) => cells(edition, answers, true) },
    {
      name: "three kinds of silence",
      show: (edition) => (
        <ul>
          {SILENCES.map((silence) => (
            <li key={silence}>
              <SilentSign edition={edition} silence={silence} />
            </li>
          ))}
        </ul>
      ),
    },
  ],
  accessibility: [
    { says: "A cell is a link whose name tells the force and the number.", of: "td a", holds: leads },
    { says: "Shade and shape are said in words.", of: "td", holds: holding(".visually-hidden") },
    { says: "So is a sign of silence.", of: "li", holds: holding(".visually-hidden") },
  ],
};
