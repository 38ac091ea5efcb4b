import type { Change, Localised, RecordedId, Snapshot } from "../../model/index.ts";
import { stateOf } from "./as-of.ts";
import { instrumentOf, isStatementId, type State, stateOn } from "./state.ts";

/** What became of one instrument on one day. */
export interface InstrumentNote {
  readonly id: string;
  /** Its title; absent where it was withdrawn since. */
  readonly title?: Localised;
  /** What became of the record itself, where anything did. */
  readonly record?: Change["kind"];
  /** Fields of the record that changed. */
  readonly fields: readonly string[];
  /** Statements that came with the record or were added to it. */
  readonly added: number;
  readonly changed: readonly RecordedId[];
  readonly withdrawn: readonly RecordedId[];
  /** Reasons, each once. */
  readonly why: readonly string[];
}

/** What changed on one day. */
export interface ReleaseNote {
  readonly date: string;
  readonly counts: Readonly<Record<"instruments" | "statements", Readonly<Record<Change["kind"], number>>>>;
  readonly instruments: readonly InstrumentNote[];
}

const inKind = (changes: readonly Change[], kind: Change["kind"]) =>
  changes.filter((change) => change.kind === kind).flatMap(({ ids }) => ids);

/** Statements of an instrument that were there at the end of a day. */
const held = ({ statements }: State, instrument: string): number =>
  [...statements.keys()].filter((id) => instrumentOf(id) === instrument).length;

function noteOf(id: string, changes: readonly Change[], state: State): InstrumentNote {
  const own = changes.filter(({ ids }) => ids.some((other) => instrumentOf(other) === id));
  const ofIt = (kind: Change["kind"]) => inKind(own, kind).filter((other) => instrumentOf(other) === id);
  const record = own.find(({ ids }) => ids.some((other) => other === id))?.kind;
  const title = state.instruments.get(id)?.title;
  return {
    id,
    ...(title && { title }),
    ...(record && { record }),
    fields: own.flatMap(({ kind, before }) => (kind === "changed" ? Object.keys(before?.[id] ?? {}) : [])),
    added: record === "added" ? held(state, id) : ofIt("added").filter(isStatementId).length,
    changed: ofIt("changed").filter(isStatementId),
    withdrawn: ofIt("withdrawn").filter(isStatementId),
    why: [...new Set(own.map(({ why }) => why))],
  };
}

function countsOf(notes: readonly InstrumentNote[]): ReleaseNote["counts"] {
  const records = (kind: Change["kind"]) => notes.filter(({ record }) => record === kind).length;
  const sum = (count: (note: InstrumentNote) => number) =>
    notes.reduce((total, note) => total + count(note), 0);
  return {
    instruments: { added: records("added"), changed: records("changed"), withdrawn: records("withdrawn") },
    statements: {
      added: sum(({ added }) => added),
      changed: sum(({ changed }) => changed.length),
      withdrawn: sum(({ withdrawn }) => withdrawn.length),
    },
  };
}

/**
 * Release notes, computed from what the register's history says: day by day, the latest first, each instrument with what
 * was added to it, changed and withdrawn, and why.
 *
 * @param since only days after this one (`YYYY-MM-DD`); all of them where it is left out
 * @example releaseNotes(snapshot, "2026-11-24")[0]?.counts.instruments.added
 */
export function releaseNotes(snapshot: Snapshot, since = ""): ReleaseNote[] {
  const days = [...new Set(snapshot.changes.map(({ date }) => date))].filter((date) => date > since);
  return days.reverse().map((date) => {
    const changes = snapshot.changes.filter((change) => change.date === date);
    const state = stateOn(stateOf(snapshot), snapshot.changes, date);
    const ids = new Set(changes.flatMap((change) => change.ids.map(instrumentOf)));
    const instruments = [...ids].map((id) => noteOf(id, changes, state));
    return { date, counts: countsOf(instruments), instruments };
  });
}
