import type { Instrument, Issue, Result, Snapshot, Statement } from "../model/index.ts";
import { passes, type StatementFilters } from "./matrix/filters.ts";

/** One side of a comparison: an instrument and the statements that are compared. */
export interface Side {
  readonly instrument: Instrument;
  readonly statements: readonly Statement[];
  /** Whether filters left statements out. */
  readonly filtered: boolean;
}

/** Most statements of one instrument that are compared; the rest is a fault, not left out in silence. */
const MAX_STATEMENTS = 5000;

export const issueOf = (code: string, path: string, message: string, tip: string): Issue => ({
  code,
  severity: "error",
  path,
  message,
  tip,
});

export const refused = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues });

const shown = (id: string): string => JSON.stringify(id.slice(0, 80));

const unknownInstrument = (id: string): Issue =>
  issueOf(
    "unknown-instrument",
    id.slice(0, 80),
    `no instrument has the id ${shown(id)}`,
    "An id names party or body, year and subject; a search for words of the title finds it.",
  );

/** The statements that speak for an instrument: its own, or what reports attribute to it where nothing else is coded. */
function ownStatements(snapshot: Snapshot, instrument: string): Statement[] {
  const all = snapshot.statements.filter((statement) => statement.instrument === instrument);
  const own = all.filter(({ reported }) => !reported);
  return own.length > 0 ? own : all;
}

/** One side, or the fault that there is no such instrument or that it is too large. */
export function sideOf(snapshot: Snapshot, id: string, filters: StatementFilters = {}): Result<Side> {
  const instrument = snapshot.instruments.find((one) => one.id === id);
  if (!instrument) return refused(unknownInstrument(id));
  const own = ownStatements(snapshot, id);
  const statements = own.filter(passes({ ...filters, reported: true }));
  const filtered = statements.length < own.length;
  if (statements.length <= MAX_STATEMENTS) return { ok: true, value: { instrument, statements, filtered } };
  const message = `${shown(id)} has ${statements.length} statements; ${MAX_STATEMENTS} can be compared`;
  return refused(issueOf("too-large", id, message, "Compare parts of it, or others with it."));
}
