import {
  type CoverageFigures,
  type Expression,
  type Instrument,
  LANGUAGES,
  type Language,
  type Snapshot,
  type Statement,
} from "../../model/index.ts";

type Records = Pick<Snapshot, "instruments" | "statements">;
type OfInstrument = CoverageFigures["instruments"][number];
type OfLanguage = CoverageFigures["languages"][number];

function textsOf(expressions: readonly Expression[]): OfInstrument["texts"] {
  const count = (wanted: Expression["read"]) => expressions.filter(({ read }) => read === wanted).length;
  return {
    expressions: expressions.length,
    whole: count("whole"),
    part: count("part"),
    unread: count("not-read"),
  };
}

function reviewsOf(statements: readonly Statement[]): OfInstrument["review"] {
  const count = (wanted: string) =>
    statements.filter(({ provenance }) => provenance.review.status === wanted).length;
  return { draft: count("draft"), checked: count("checked"), verified: count("verified") };
}

function ofInstrument(
  { id, coverage, counts, expressions }: Instrument,
  statements: readonly Statement[],
  measured: boolean,
): OfInstrument {
  return {
    instrument: id,
    extent: coverage.extent,
    provisions: counts.provisions,
    statements: counts.statements,
    reported: counts.reported,
    review: reviewsOf(statements),
    texts: textsOf(expressions),
    measured,
  };
}

function ofLanguage(language: Language, { instruments, statements }: Records): OfLanguage {
  const expressions = instruments.flatMap((one) =>
    one.expressions.filter((text) => text.language === language),
  );
  const having = instruments.filter((one) => one.expressions.some((text) => text.language === language));
  return {
    language,
    instruments: having.length,
    statements: statements.filter(({ provenance }) => provenance.language === language).length,
    summaries: statements.filter(({ summary }) => summary[language] !== undefined).length,
    texts: textsOf(expressions),
  };
}

/**
 * How much of the register was read and coded, by instrument and by language.
 *
 * @param measured ids of the instruments that the extractor was measured on
 */
export function coverageFigures(records: Records, measured: ReadonlySet<string>): CoverageFigures {
  const own = new Map<string, Statement[]>();
  for (const statement of records.statements)
    own.set(statement.instrument, [...(own.get(statement.instrument) ?? []), statement]);
  return {
    instruments: records.instruments.map((one) =>
      ofInstrument(one, own.get(one.id) ?? [], measured.has(one.id)),
    ),
    languages: LANGUAGES.map((language) => ofLanguage(language, records)),
  };
}
