import type { RecordDigests, Released, Snapshot } from "../../model/index.ts";
import { stateOf } from "./as-of.ts";
import { digestsOf } from "./digests.ts";

const byCodeUnit = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : Number(a > b));

/**
 * What a snapshot holds, as a release keeps it: the day of its latest change, and a digest of every instrument and
 * statement, by id. Undefined where the history tells no change: there is nothing to compare later states with.
 *
 * @example releaseOf(snapshot)?.date // "2026-11-25"
 */
export function releaseOf(snapshot: Snapshot): Released | undefined {
  const date = snapshot.changes.at(-1)?.date;
  if (date === undefined) return undefined;
  const digests: [string, RecordDigests][] = Object.entries(digestsOf(stateOf(snapshot)));
  return { date, instruments: Object.fromEntries(digests.sort(byCodeUnit)) };
}
