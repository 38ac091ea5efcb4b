import { DaySchema, type Instrument, type Result, type Snapshot, type Statement } from "../../model/index.ts";
import { counted } from "../publish-instrument.ts";
import { instrumentOf, type State, stateOn } from "./state.ts";
import { tombstonesOf } from "./tombstones.ts";

const before = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byAdoption = (a: Instrument, b: Instrument) => before(a.adopted, b.adopted) || before(a.id, b.id);

/** Instruments and statements of a snapshot by their ids. */
export function stateOf({ instruments, statements }: Pick<Snapshot, "instruments" | "statements">): State {
  return {
    instruments: new Map(instruments.map((instrument) => [instrument.id, instrument])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
  };
}

/** Instruments by adoption, each with its statements; counts are those of this state. */
function listed(state: State): Pick<Snapshot, "instruments" | "statements"> {
  const own = new Map<string, Statement[]>([...state.instruments.keys()].map((id) => [id, []]));
  for (const statement of state.statements.values()) own.get(instrumentOf(statement.id))?.push(statement);
  const instruments = [...state.instruments.values()]
    .sort(byAdoption)
    .map((instrument) => counted(instrument, own.get(instrument.id) ?? []));
  return { instruments, statements: instruments.flatMap(({ id }) => own.get(id) ?? []) };
}

/**
 * The register as it was on a day. What was added later is absent, what changed has its earlier values where the history
 * keeps them, and what was withdrawn by then is a tombstone. Parties and bodies are names and stay as they are. Figures of
 * quality tell of the present alone: a state that differs from it has none.
 *
 * @param day `YYYY-MM-DD`; changes of that day count. A day before the first release gives no record.
 * @returns the state, or the one issue `date` where `day` is none
 * @example
 * const then = asOf(snapshot, "2026-11-24");
 * if (then.ok) then.value.instruments.length; // how many records there were
 */
export function asOf(snapshot: Snapshot, day: string): Result<Snapshot> {
  if (!DaySchema.safeParse(day).success) {
    const message = `${JSON.stringify(day.slice(0, 40))} is no day`;
    const tip = "Write year, month and day: 2026-11-24.";
    return { ok: false, issues: [{ code: "date", severity: "error", path: "asOf", message, tip }] };
  }
  const changes = snapshot.changes.filter(({ date }) => date <= day);
  const then = listed(stateOn(stateOf(snapshot), snapshot.changes, day));
  const { quality, ...lasting } = snapshot;
  const present = changes.length === snapshot.changes.length && quality;
  const state = { ...lasting, ...(present && { quality }), ...then };
  return { ok: true, value: { ...state, changes, tombstones: tombstonesOf(changes) } };
}
