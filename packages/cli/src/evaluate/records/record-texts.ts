import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fingerprint, type Instrument, type Segment, type Snapshot, type Statement } from "@concordance/core";
import { countedText, readText } from "../../files/read-text.ts";
import type { Scored } from "../measure/pairs.ts";

/** A text of the register's records with the statements that an editor coded in it. */
export interface RecordText {
  readonly name: string;
  readonly text: string;
  readonly provisions: readonly Segment[] | undefined;
  readonly statements: readonly Scored[];
}

type Placed = Statement & { provenance: { range: [number, number]; fingerprint: string } };

const isPlaced = (statement: Statement): statement is Placed =>
  !statement.reported &&
  statement.provenance.language === "en" &&
  statement.provenance.range !== undefined &&
  statement.provenance.fingerprint !== undefined;

const scored = (statement: Placed): Scored => ({
  range: statement.provenance.range,
  force: statement.force,
  speakers: statement.speakers,
  actors: statement.actors,
  beneficiaries: statement.beneficiaries,
  topics: statement.topics,
  references: statement.references.map(({ name }) => name),
  inherited: statement.inherited,
  locator: statement.locator,
});

/** The text of a file that some statements were coded in: the one whose slices have their fingerprints. */
async function textOf(path: string, statements: readonly Placed[]) {
  const file = await readText(path);
  if (!file.ok) return undefined;
  const { reading } = file.value;
  const text = countedText(file.value);
  const fits = statements.every(
    ({ provenance }) => fingerprint(text.slice(...provenance.range)) === provenance.fingerprint,
  );
  return fits ? { text, provisions: reading.marked?.provisions ?? undefined } : undefined;
}

async function recordText(
  folder: string,
  { id }: Instrument,
  statements: readonly Placed[],
): Promise<RecordText[]> {
  const files = (await readdir(folder)).filter((name) => /^en\./u.test(name)).sort();
  for (const name of files) {
    const found = await textOf(join(folder, name), statements);
    if (found)
      return [{ name: id, statements: statements.map(scored), ...found, provisions: found.provisions }];
  }
  return [];
}

/**
 * Texts of the instruments that the register codes whole, where the folder has the text that was coded: its slices must
 * have the fingerprints of the statements.
 */
export async function recordTexts(snapshot: Snapshot, texts: string): Promise<RecordText[]> {
  const found: RecordText[] = [];
  for (const instrument of snapshot.instruments) {
    const folder = join(texts, instrument.id);
    if (instrument.coverage.extent !== "whole" || !existsSync(folder)) continue;
    const statements = snapshot.statements
      .filter(({ instrument: of }) => of === instrument.id)
      .filter(isPlaced);
    if (statements.length > 0) found.push(...(await recordText(folder, instrument, statements)));
  }
  return found;
}
