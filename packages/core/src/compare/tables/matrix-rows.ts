import type { Matrix } from "../matrix/matrix.ts";
import { type Rows, shown } from "./rows.ts";

const HEAD = [
  "row",
  "name",
  "coded",
  "topic",
  "state",
  "value",
  "force",
  "strength",
  "statements",
  "strongest",
];

/** One cell a row, silent ones too; `strongest` is the statement that has the strongest force. */
export function matrixRows({ rows, topics }: Pick<Matrix, "rows" | "topics">): Rows {
  const cells = rows.flatMap(({ id, name, coded, cells }) =>
    cells.map(({ state, value, strongest, statements }, i) => [
      id,
      name,
      coded,
      topics[i] ?? "",
      state,
      shown(value),
      shown(strongest?.force),
      shown(strongest?.strength),
      String(statements.length),
      shown(statements[0]),
    ]),
  );
  return { head: HEAD, rows: cells };
}
