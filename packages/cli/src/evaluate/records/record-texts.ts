import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  fingerprint,
  type Instrument,
  type Range,
  type Segment,
  type Snapshot,
  type Statement,
} from "@concordance/core";
import { countedText, readText } from "../../files/read-text.ts";
import type { Scored } from "../measure/pairs.ts";

/** A text of the register's records with the statements that an editor coded in it. */
export interface RecordText {
  readonly name: string;
  readonly text: string;
  readonly provisions: readonly Segment[] | undefined;
  readonly statements: readonly Scored[];
  /** Where the record codes the text: the provisions of its statements; undefined where it codes all of it. */
  readonly within: readonly Range[] | undefined;
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

/** The provisions that statements stand in, by their ranges in the English text. */
function placesOf({ provisions }: Instrument, statements: readonly Placed[]): Range[] {
  const locators = new Set<string>(statements.map(({ locator }) => locator));
  return provisions.flatMap(({ locator, ranges: { en } }) => (locators.has(locator) && en ? [en] : []));
}

async function recordText(
  folder: string,
  instrument: Instrument,
  statements: readonly Placed[],
): Promise<RecordText[]> {
  const { id, coverage } = instrument;
  const within = coverage.extent === "whole" ? undefined : placesOf(instrument, statements);
  const files = (await readdir(folder)).filter((name) => /^en\./u.test(name)).sort();
  for (const name of files) {
    const found = await textOf(join(folder, name), statements);
    if (found) return [{ name: id, statements: statements.map(scored), within, ...found }];
  }
  return [];
}

/**
 * Texts of the instruments that the register codes, where the folder has the text that was coded: its slices must have
 * the fingerprints of the statements.
 *
 * @param extents how much of an instrument must be coded
 */
export async function recordTexts(
  snapshot: Snapshot,
  texts: string,
  extents: readonly Instrument["coverage"]["extent"][] = ["whole"],
): Promise<RecordText[]> {
  const found: RecordText[] = [];
  for (const instrument of snapshot.instruments) {
    const folder = join(texts, instrument.id);
    if (!extents.includes(instrument.coverage.extent) || !existsSync(folder)) continue;
    const statements = snapshot.statements
      .filter(({ instrument: of }) => of === instrument.id)
      .filter(isPlaced);
    if (statements.length > 0) found.push(...(await recordText(folder, instrument, statements)));
  }
  return found;
}
