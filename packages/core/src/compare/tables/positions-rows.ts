import type { LedgerAct } from "../matrix/voices.ts";
import type { ForcePoint } from "../positions/force-over-time.ts";
import type { Neighbours } from "../positions/neighbours.ts";
import type { Positions } from "../positions/positions.ts";
import { decimals, listed, type Rows } from "./rows.ts";

const HEAD = ["position", "instrument", "title", "adopted", "acts_a", "acts_b", "declined_by"];

const told = ({ act, date, via }: LedgerAct): string =>
  [act, date && `on ${date}`, via && `through ${via.group} (${via.certainty})`].filter(Boolean).join(" ");

/** One instrument a row: whether both joined it or only one, with the acts of each. */
export function positionRows({ both, onlyA, onlyB, declined }: Positions): Rows {
  const apart = new Map(declined.map(({ instrument, by }) => [instrument, by]));
  const lists = [
    ["both", both],
    ["only_a", onlyA],
    ["only_b", onlyB],
  ] as const;
  const rows = lists.flatMap(([position, list]) =>
    list.map(({ instrument, title, adopted, a, b }) => [
      position,
      instrument,
      title,
      adopted,
      listed(a.map(told)),
      listed(b.map(told)),
      apart.get(instrument) ?? "",
    ]),
  );
  return { head: HEAD, rows };
}

/** One party a row, the nearest first, with the instruments that tell. */
export function neighbourRows({ nearest, farthest }: Neighbours): Rows {
  const lists = [
    ["nearest", nearest],
    ["farthest", farthest],
  ] as const;
  const rows = lists.flatMap(([list, found]) =>
    found.map(({ party, nearness, common, shared, divided }) => [
      list,
      party,
      decimals(nearness),
      String(common),
      listed(shared.map(({ instrument }) => instrument)),
      listed(divided.map(({ instrument }) => instrument)),
    ]),
  );
  return { head: ["list", "party", "nearness", "common", "shared", "divided"], rows };
}

/** One point a row, the oldest first. */
export const forceRows = (points: readonly ForcePoint[]): Rows => ({
  head: ["instrument", "date", "force", "strength", "strongest_so_far", "statements"],
  rows: points.map(({ instrument, date, force, strength, strongestSoFar, statements }) => [
    instrument,
    date,
    force,
    String(strength),
    String(strongestSoFar),
    listed(statements),
  ]),
});
