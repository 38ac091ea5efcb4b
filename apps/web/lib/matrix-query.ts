import type { MatrixQuery, PartyItem } from "@concordance/client";
import { parties } from "./api.ts";
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

const isOf = (kind: string) => (party: PartyItem) => party.kind === kind;

/** Ids of the parties of a kind that did something themselves. */
async function idsOfKind(kind: string): Promise<string> {
  const acted = (await parties(true)).filter(isOf(kind));
  return acted
    .slice(0, IDS_MAX)
    .map(({ id }) => id)
    .join(",");
}

/** What the API is asked for these choices; the kind of party becomes the parties of that kind. */
export async function matrixQuery(choices: MatrixChoices, after?: string): Promise<MatrixQuery> {
  const { kind, rows, value, speaking, ids, ...rest } = withStrength(choices);
  const ofKind = kind && rows !== "instrument" ? await idsOfKind(kind) : undefined;
  const chosen = ids ?? ofKind;
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
