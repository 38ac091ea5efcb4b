import {
  type ExportFormat,
  exportInstrument,
  type Place,
  recordOf,
  type Snapshot,
  type Statement,
  type StatementFormat,
  writeStatement,
} from "@concordance/core";
import { snapshot } from "@concordance/register";

/** Where the tests suppose that the register is served. */
export const PLACE: Place = { address: "https://api.example.org" };

export const IDS: readonly string[] = snapshot.instruments.map(({ id }) => id);

/** One record of a register in a format. */
export function exported(id: string, format: ExportFormat, from: Snapshot = snapshot): string {
  const written = exportInstrument(from, id, format, PLACE);
  if (!written.ok) throw new Error(`${id} is not in the register`);
  return written.value;
}

/** One statement of a register in a format. */
export function exportedStatement(id: string, format: StatementFormat, from: Snapshot = snapshot): string {
  const statement = from.statements.find((one) => one.id === id);
  const record = statement && recordOf(from, statement.instrument);
  if (!record) throw new Error(`${id} is not in the register`);
  return writeStatement({ statement, record }, format, PLACE);
}

/** Words that somebody might put into a record to break a format, or a reader of it. */
export interface Hostile {
  readonly title: string;
  readonly summary: string;
  readonly note: string;
}

export const FIRST = "bletchley-2023";

/** The register with one record, whose title and first statement hold these words. */
export function withWords({ title, summary, note }: Hostile): Snapshot {
  const instrument = snapshot.instruments.find(({ id }) => id === FIRST);
  const [first, ...rest] = snapshot.statements.filter((one) => one.instrument === FIRST);
  if (!instrument || !first) throw new Error(`${FIRST} is not in the register`);
  const changed: Statement = { ...first, summary: { en: summary }, note };
  return {
    ...snapshot,
    instruments: [{ ...instrument, title: { en: title } }],
    statements: [changed, ...rest.slice(0, 2)],
  };
}

export { snapshot };
