import type { MatrixQuery } from "@concordance/client";
import type { Edition } from "./edition.ts";
import { type ViewQuery, withStrength } from "./view-query.ts";

/** Parameters of the matrix, in the order in which its address has them. */
export const MATRIX_NAMES = [
  "rows",
  "value",
  "theme",
  "topic",
  "kind",
  "strength",
  "speaking",
  "behind",
  "ids",
  "until",
  "asOf",
] as const;
export type MatrixChoices = ViewQuery<(typeof MATRIX_NAMES)[number]>;

/** Rows of one page: a table that a browser lays out at once. */
const ROWS = 25;
/** What the API is asked for these choices; parties stand by their names in the edition's language. */
export function matrixQuery(
  { language }: Pick<Edition, "language">,
  choices: MatrixChoices,
  after?: string,
): MatrixQuery {
  const { rows, value, speaking, kind, ...rest } = withStrength(choices);
  return {
    ...rest,
    rows: rows === "instrument" ? "instrument" : "party",
    value: value === "count" ? "count" : "strongest",
    lang: language,
    limit: ROWS,
    ...(kind && { kind: kind as MatrixQuery["kind"] }),
    ...(speaking === "true" && { speaking: true }),
    ...(after && { cursor: after }),
  };
}
