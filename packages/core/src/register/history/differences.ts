import type { Instrument, RecordedId, Snapshot, Statement } from "../../model/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import { gathered } from "../publish-instrument.ts";
import { stateOf } from "./as-of.ts";
import { instrumentOf } from "./state.ts";

type Fields = Readonly<Record<string, unknown>>;

/** How one snapshot came out of another, as an editor would write it into the history: what, but not why. */
export interface Differences {
  /** Instruments with all that they hold, and statements of instruments that were there. */
  readonly added: readonly RecordedId[];
  /** Of each id, the fields that changed, as they were; null where a field was absent. */
  readonly changed: Readonly<Record<string, Fields>>;
  /** Of each id, the whole of what it was. */
  readonly withdrawn: Readonly<Record<string, Fields>>;
}

/** What an editor writes of an instrument: acts in groups, and nothing that follows from other fields. */
function written({ parties: _parties, counts: _counts, acts, ...fields }: Instrument): Fields {
  return { ...fields, acts: gathered(acts) };
}

function changedFields(before: Fields, after: Fields): Fields {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const differing = names.filter((name) => canonicalJson([before[name]]) !== canonicalJson([after[name]]));
  return Object.fromEntries(differing.map((name) => [name, before[name] ?? null]));
}

function differencesIn(
  before: ReadonlyMap<RecordedId, Fields>,
  after: ReadonlyMap<RecordedId, Fields>,
): Differences {
  const added = [...after.keys()].filter((id) => !before.has(id));
  const changed: Record<string, Fields> = {};
  const withdrawn: Record<string, Fields> = {};
  for (const [id, fields] of before) {
    const now = after.get(id);
    if (!now) withdrawn[id] = fields;
    else if (canonicalJson(now) !== canonicalJson(fields)) changed[id] = changedFields(fields, now);
  }
  return { added, changed, withdrawn };
}

/** Instruments and statements by id, as editors write them. */
function writtenIn(snapshot: Snapshot): {
  instruments: Map<RecordedId, Fields>;
  statements: Map<RecordedId, Fields>;
} {
  const { instruments, statements } = stateOf(snapshot);
  return {
    instruments: new Map([...instruments.values()].map((own) => [own.id, written(own)])),
    statements: new Map([...statements.values()].map((own: Statement) => [own.id, own])),
  };
}

/**
 * What was added, changed and withdrawn between two snapshots.
 *
 * @example differencesBetween(released, snapshot).added // ["lakes-2030.s04"]
 */
export function differencesBetween(before: Snapshot, after: Snapshot): Differences {
  const old = writtenIn(before);
  const now = writtenIn(after);
  const instruments = differencesIn(old.instruments, now.instruments);
  const statements = differencesIn(old.statements, now.statements);
  const isNew = new Set<string>(instruments.added);
  return {
    added: [...instruments.added, ...statements.added.filter((id) => !isNew.has(instrumentOf(id)))],
    changed: { ...instruments.changed, ...statements.changed },
    withdrawn: { ...instruments.withdrawn, ...statements.withdrawn },
  };
}
