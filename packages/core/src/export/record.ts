import type { Body, Instrument, Party, Snapshot, Statement } from "../model/index.ts";

/** One record of the register with the parties and bodies that it names, so that it can be read by itself. */
export interface ExportedRecord {
  readonly schemaVersion: string;
  /** Licence of the register's own words and codings (SPDX id). */
  readonly licence: "CC-BY-4.0";
  readonly instrument: Instrument;
  readonly statements: readonly Statement[];
  readonly parties: readonly Party[];
  readonly bodies: readonly Body[];
}

/** Takes one instrument out of a snapshot; undefined where the snapshot has none of that id. */
export function recordOf(snapshot: Snapshot, id: string): ExportedRecord | undefined {
  const instrument = snapshot.instruments.find((entry) => entry.id === id);
  if (!instrument) return undefined;
  const statements = snapshot.statements.filter((statement) => statement.instrument === id);
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
  return {
    schemaVersion: snapshot.schemaVersion,
    licence: "CC-BY-4.0",
    instrument,
    statements,
    parties: snapshot.parties.filter((party) => partyIds.has(party.id)),
    bodies: snapshot.bodies.filter((body) => bodyIds.has(body.id)),
  };
}
