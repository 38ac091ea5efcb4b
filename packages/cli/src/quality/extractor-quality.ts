import {
  type DraftFigures,
  EXTRACTOR,
  type ExtractorQuality,
  extract,
  gazetteerFrom,
  InstrumentIdSchema,
  type Language,
  LanguageSchema,
  type Range,
  roundedOrNull,
  type Snapshot,
} from "@concordance/core";
import type { Figures } from "../evaluate/measure/figures.ts";
import type { Scored } from "../evaluate/measure/pairs.ts";
import { figuresOf, sumOf, type Tally, tallyOf } from "../evaluate/measure/score.ts";
import type { Unit } from "../evaluate/measure/unit.ts";
import { type RecordText, recordTexts } from "../evaluate/records/record-texts.ts";

const LANGUAGE: Language = "en";

const rounded = (figures: Figures): DraftFigures["figures"] =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, roundedOrNull(figure)]));

const draftFigures = (tally: Tally): DraftFigures => ({
  statements: tally.statements.gold,
  drafts: tally.statements.found,
  matched: tally.statements.common,
  figures: rounded(figuresOf(tally)),
});

const touches = ([start, end]: Range, [from, to]: Range): boolean => start < to && from < end;

/** Drafts of a text, where its record codes it. */
function draftsOf({ text, provisions, within }: RecordText, snapshot: Snapshot): Scored[] {
  const options = {
    gazetteer: gazetteerFrom(snapshot),
    language: LANGUAGE,
    ...(provisions && { provisions }),
  };
  return extract(text, { ...options, kind: "expression" })
    .statements.filter(({ range }) => within === undefined || within.some((place) => touches(range, place)))
    .map((draft) => ({ ...draft, references: draft.references.map((reference) => reference.text) }));
}

function provisionsOf(units: readonly Unit[]): ExtractorQuality["provisions"] {
  return units.flatMap(({ kind, label, counts, figures }) => {
    const [, language, part = ""] = label.split(" ");
    const known = LanguageSchema.safeParse(language).data;
    if (kind !== "provisions" || known === undefined) return [];
    return [
      {
        language: known,
        part,
        provisions: counts.provisions ?? 0,
        force: roundedOrNull(figures.force ?? null),
      },
    ];
  });
}

/** The unit of all coded texts of the gold together. */
function goldOf(units: readonly Unit[]): DraftFigures {
  const all = units.find(({ kind, label }) => kind === "part" && label === "all");
  return {
    statements: all?.counts.gold ?? 0,
    drafts: all?.counts.found ?? 0,
    matched: all?.counts.matched ?? 0,
    figures: rounded(all?.figures ?? {}),
  };
}

/**
 * Measures the extractor by the records whose texts lie in a folder, and takes what was measured on the gold.
 *
 * @param units the whole gold, measured
 */
export async function extractorQuality(
  snapshot: Snapshot,
  texts: string,
  units: readonly Unit[],
): Promise<ExtractorQuality> {
  const records = await recordTexts(snapshot, texts, ["whole", "part"]);
  const measured = records.map((record) => ({
    instrument: InstrumentIdSchema.parse(record.name),
    tally: tallyOf(record.statements, draftsOf(record, snapshot)),
  }));
  return {
    coder: EXTRACTOR,
    records: draftFigures(sumOf(measured.map(({ tally }) => tally))),
    instruments: measured.map(({ instrument, tally }) => ({
      instrument,
      language: LANGUAGE,
      ...draftFigures(tally),
    })),
    gold: goldOf(units),
    provisions: provisionsOf(units),
  };
}
