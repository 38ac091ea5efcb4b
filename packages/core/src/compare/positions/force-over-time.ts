import type {
  Edtf,
  ForceId,
  InstrumentId,
  Result,
  Snapshot,
  Statement,
  StatementId,
  Strength,
  TopicId,
} from "../../model/index.ts";
import { strongestOf } from "../crosswalk/group.ts";
import { groupBy } from "../group-by.ts";
import { instrumentsInTime } from "../history/timeline.ts";
import { passes, type StatementFilters } from "../matrix/filters.ts";
import { speaksFor, standingsOf, type VoiceOptions } from "../matrix/voices.ts";
import { partyOf } from "./positions.ts";

/** What a party says on a topic in one instrument. */
export interface ForcePoint {
  readonly instrument: InstrumentId;
  readonly date: Edtf;
  readonly force: ForceId;
  readonly strength: Strength;
  readonly statements: readonly StatementId[];
  /** The strongest so far, this instrument included. */
  readonly strongestSoFar: Strength;
}

/**
 * The force that a party took on a topic over time, one point for each instrument that says something on it, oldest first.
 *
 * @returns the points, or the issue `unknown-party`
 * @example forceOverTime(snapshot, "fr", "capacity-building")
 */
export function forceOverTime(
  snapshot: Snapshot,
  party: string,
  topic: TopicId,
  { filters = {}, ...options }: VoiceOptions & { readonly filters?: StatementFilters } = {},
): Result<ForcePoint[]> {
  const found = partyOf(snapshot, party);
  if (!found.ok) return found;
  const standings = standingsOf(snapshot, options)(found.value);
  const speaks = speaksFor(snapshot.parties);
  const counts = passes({ ...filters, topics: [topic] });
  const own = snapshot.statements.filter((statement) => {
    const standing = standings.get(statement.instrument);
    return standing && counts(statement) && speaks(found.value, standing, statement);
  });
  const said = groupBy(own, ({ instrument }) => instrument);
  return { ok: true, value: pointsOf(snapshot, said) };
}

function pointsOf(
  { instruments }: Snapshot,
  said: ReadonlyMap<InstrumentId, readonly Statement[]>,
): ForcePoint[] {
  const dated = instrumentsInTime(instruments.filter(({ id }) => said.has(id)));
  let strongestSoFar: Strength = 0;
  return dated.flatMap(({ id, adopted }) => {
    const statements = said.get(id) ?? [];
    const strongest = strongestOf(statements);
    if (!strongest) return [];
    const { force, strength } = strongest;
    if (strength > strongestSoFar) strongestSoFar = strength;
    return [
      {
        instrument: id,
        date: adopted,
        force,
        strength,
        statements: statements.map((one) => one.id),
        strongestSoFar,
      },
    ];
  });
}
