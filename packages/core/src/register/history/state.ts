import {
  type Change,
  type Instrument,
  type RecordedId,
  type Statement,
  StatementSchema,
} from "../../model/index.ts";
import { republish } from "../publish-instrument.ts";

/** What the history follows: instruments and statements by id, in the order in which they are published. */
export interface State {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly statements: ReadonlyMap<string, Statement>;
}

interface Draft {
  readonly instruments: Map<string, Instrument>;
  readonly statements: Map<string, Statement>;
}

type Fields = Readonly<Record<string, unknown>>;

/** An instrument's id has no full stop, a statement's has one. */
export const isStatementId = (id: string): boolean => id.includes(".");

export const nounOf = (id: string): string => (isStatementId(id) ? "statement" : "instrument");

/** The instrument that an id belongs to: its own, or the one before the full stop. */
export const instrumentOf = (id: string): string => id.split(".")[0] ?? id;

/** Fields laid over a value; null takes a field away. */
function laidOver(value: object, fields: Fields): Record<string, unknown> {
  const merged = { ...value, ...fields };
  return Object.fromEntries(Object.entries(merged).filter(([, inner]) => inner !== null));
}

function remove(draft: Draft, id: RecordedId): void {
  if (draft.statements.delete(id) || !draft.instruments.delete(id)) return;
  for (const statement of draft.statements.keys())
    if (statement.startsWith(`${id}.`)) draft.statements.delete(statement);
}

/** Fields that do not give a sound value change nothing: the check on the history tells which they are. */
function restore(draft: Draft, id: string, fields: Fields): void {
  if (isStatementId(id)) {
    const statement = StatementSchema.safeParse(laidOver(draft.statements.get(id) ?? {}, fields)).data;
    if (statement) draft.statements.set(id, statement);
    return;
  }
  const instrument = republish(laidOver(draft.instruments.get(id) ?? {}, fields));
  if (instrument) draft.instruments.set(id, instrument);
}

function undo(draft: Draft, { kind, ids, before = {} }: Change): void {
  if (kind === "added") for (const id of ids) remove(draft, id);
  else for (const [id, fields] of Object.entries(before)) restore(draft, id, fields);
}

/**
 * The state of a day: from what is now, every later change is taken back, the latest first. A statement that was
 * withdrawn since stands after those that are still there.
 *
 * @param changes in the order of their dates, the oldest first
 * @param day `YYYY-MM-DD`; what changed on that day has happened
 */
export function stateOn(now: State, changes: readonly Change[], day: string): State {
  const draft: Draft = { instruments: new Map(now.instruments), statements: new Map(now.statements) };
  for (const change of [...changes].reverse()) if (change.date > day) undo(draft, change);
  return draft;
}
