import type { MatrixAnswer } from "@concordance/client";
import type { Edition } from "../../lib/edition.ts";
import { viewAddress } from "../../lib/view-query.ts";
import type { ExamplesOf } from "../example.ts";
import type { Answers } from "../examples/answers.ts";
import { captioned, reached, said, scoped } from "../examples/checks.ts";
import { MatrixTable } from "./matrix-table.tsx";

const table = (edition: Edition, { forces }: Answers, matrix: MatrixAnswer) => (
  <MatrixTable
    edition={edition}
    matrix={matrix}
    forces={new Map(forces.map((force) => [String(force.id), force]))}
    cellAddress={(id, topic) => viewAddress(edition.paths.matrixCell, { rows: matrix.rows, id, topic })}
  />
);

export const matrixTable: ExamplesOf<typeof MatrixTable> = {
  file: "matrix/matrix-table",
  name: "MatrixTable",
  group: "figures",
  purpose: "Rows by name, topics by column, each cell with the way to its statements; heads stay in sight.",
  parameters: {
    matrix: ["MatrixAnswer", "Rows with their cells."],
    forces: ["ReadonlyMap<string, Force>", "Forces by id."],
    cellAddress: ["(row, topic: string) => string", "Address of the statements of a cell."],
  },
  examples: [
    {
      name: "parties: strongest force; silent, silent in part, not coded; a long name",
      show: (edition, answers) =>
        table(edition, answers, { ...answers.byParty, items: answers.byParty.items.slice(0, 5) }),
    },
    {
      name: "instruments: number of statements; a title of 200 characters",
      show: (edition, answers) => table(edition, answers, answers.byInstrument),
    },
    {
      name: "few topics",
      show: (edition, answers) =>
        table(edition, answers, { ...answers.byInstrument, topics: answers.byInstrument.topics.slice(0, 3) }),
    },
  ],
  accessibility: [
    { says: "The table has a caption.", of: "table", holds: captioned },
    { says: "Every head has a scope.", of: "th", holds: scoped },
    { says: "It is scrolled with the keyboard.", of: ".scroll", holds: reached },
    { says: "Silence is said in words.", of: ".silent, .not-coded", holds: said },
  ],
};
