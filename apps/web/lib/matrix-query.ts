import type { MatrixQuery } from "@concordance/client";
import { parties } from "./api.ts";
import type { Edition } from "./edition.ts";
import { FALLBACK } from "./languages.ts";
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
/** Most rows that the API takes by name. */
const IDS_MAX = 200;

/**
 * Ids of the parties that did something themselves, of one kind or of all, as the reader's language sorts their names.
 * Undefined where they are more than the API takes: then the rows stand as the API sorts them.
 */
async function partiesByName({ compare, said }: Edition, kind?: string): Promise<string | undefined> {
  const acted = (await parties(true)).filter((party) => kind === undefined || party.kind === kind);
  if (acted.length > IDS_MAX) return undefined;
  const sorted = acted.toSorted((one, other) => compare(said(one.name), said(other.name)));
  return sorted.map(({ id }) => id).join(",");
}

/** What the API is asked for these choices; the kind of party becomes the parties of that kind. */
export async function matrixQuery(
  edition: Edition,
  choices: MatrixChoices,
  after?: string,
): Promise<MatrixQuery> {
  const { kind, rows, value, speaking, ids, ...rest } = withStrength(choices);
  const isNamed = rows !== "instrument" && (kind !== undefined || edition.language !== FALLBACK);
  const chosen = ids ?? (isNamed ? await partiesByName(edition, kind) : undefined);
  return {
    ...rest,
    rows: rows === "instrument" ? "instrument" : "party",
    value: value === "count" ? "count" : "strongest",
    limit: ROWS,
    ...(speaking === "true" && { speaking: true }),
    ...(chosen && { ids: chosen }),
    ...(after && { cursor: after }),
  };
}
