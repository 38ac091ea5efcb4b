import type { Body, Change, Instrument, Party, Snapshot, Statement } from "../model/index.ts";

/** What exports are made from: a snapshot, or the part of one that holds what is exported. */
export type Exported = Pick<
  Snapshot,
  "schemaVersion" | "instruments" | "statements" | "parties" | "bodies" | "changes"
>;

/** One record of the register with the parties and bodies that it names, so that it can be read by itself. */
export interface ExportedRecord {
  readonly schemaVersion: string;
  /** Licence of the register's own words and codings (SPDX id). */
  readonly licence: "CC-BY-4.0";
  readonly instrument: Instrument;
  readonly statements: readonly Statement[];
  readonly parties: readonly Party[];
  readonly bodies: readonly Body[];
  /** The last day on which the record changed; absent where the history does not say. */
  readonly version?: string;
}

const instrumentOf = (id: string): string => id.split(".")[0] ?? id;

/** The last day on which something of an instrument changed. */
export function versionOf(changes: readonly Change[], instrument: string): string | undefined {
  const days = changes.filter(({ ids }) => ids.some((id) => instrumentOf(id) === instrument));
  return days
    .map(({ date }): string => date)
    .sort()
    .at(-1);
}

/** Puts a record together from an instrument, its statements and everything that may be named. */
export function recordFrom(
  instrument: Instrument,
  statements: readonly Statement[],
  { schemaVersion, parties, bodies, changes }: Omit<Exported, "instruments" | "statements">,
): ExportedRecord {
  const partyIds = new Set<string>([
    ...instrument.acts.map(({ party }) => party),
    ...statements.flatMap(({ speakers, actors, beneficiaries }) => [
      ...speakers,
      ...actors,
      ...beneficiaries,
    ]),
  ]);
  const bodyIds = new Set<string>(
    statements.flatMap(({ references }) => references.flatMap(({ id: own }) => own ?? [])),
  );
  const version = versionOf(changes, instrument.id);
  return {
    schemaVersion,
    licence: "CC-BY-4.0",
    instrument,
    statements,
    parties: parties.filter((party) => partyIds.has(party.id)),
    bodies: bodies.filter((body) => bodyIds.has(body.id)),
    ...(version === undefined ? {} : { version }),
  };
}

/** Takes one instrument out of a snapshot; undefined where the snapshot has none of that id. */
export function recordOf(snapshot: Exported, id: string): ExportedRecord | undefined {
  const instrument = snapshot.instruments.find((entry) => entry.id === id);
  if (!instrument) return undefined;
  const statements = snapshot.statements.filter((statement) => statement.instrument === id);
  return recordFrom(instrument, statements, snapshot);
}
