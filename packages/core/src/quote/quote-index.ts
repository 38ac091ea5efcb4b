import {
  type FingerprintsFile,
  type InstrumentId,
  type Language,
  type Locator,
  SHORT_FINGERPRINT_DIGITS,
  type ShortFingerprint,
  type Snapshot,
  type Statement,
  type StatementId,
  type TextId,
} from "../model/index.ts";

/** A whole statement or provision whose words the register can tell, in one text of its instrument. */
export interface QuotePlace {
  readonly unit: "statement" | "provision";
  readonly instrument: InstrumentId;
  readonly locator: Locator;
  /** Id of the expression or report that has the words. */
  readonly text: TextId;
  readonly language: Language;
  /** Where the unit is a statement. */
  readonly statement?: StatementId;
}

/** How many units of a language can be told by their words. */
export interface LanguageCoverage {
  readonly language: Language;
  readonly instruments: number;
  readonly statements: number;
  readonly provisions: number;
}

/** Which quotations can be found at all. */
export interface QuoteCoverage {
  /** Instruments of the register, and those of which at least one unit can be told by its words. */
  readonly instruments: { readonly all: number; readonly covered: number };
  readonly languages: readonly LanguageCoverage[];
}

/** Whole statements and provisions by the fingerprint of their words. */
export interface QuoteIndex {
  /** Units whose words have a fingerprint that begins so, in register order, statements first. */
  at(print: ShortFingerprint): readonly QuotePlace[];
  readonly coverage: QuoteCoverage;
  /** The same of one instrument; undefined where the register has none of this id. */
  coverageOf(instrument: string): QuoteCoverage | undefined;
}

/** A snapshot; one of an earlier build has no fingerprints of provisions. */
type Source = Pick<Snapshot, "instruments" | "statements"> & Partial<Pick<Snapshot, "fingerprints">>;
type Entry = readonly [print: ShortFingerprint, place: QuotePlace];

/** The part of a fingerprint by which the index finds. */
export const shortOf = (fingerprint: string): ShortFingerprint =>
  fingerprint.slice(0, SHORT_FINGERPRINT_DIGITS) as ShortFingerprint;

function ofStatement({ id, instrument, locator, provenance }: Statement): Entry[] {
  const { fingerprint, text, language } = provenance;
  if (!fingerprint || !text || !language) return [];
  return [[shortOf(fingerprint), { unit: "statement", instrument, locator, text, language, statement: id }]];
}

function ofProvisions(
  { instrument, provisions }: FingerprintsFile,
  languages: ReadonlyMap<string, Language>,
): Entry[] {
  return Object.entries(provisions).flatMap(([locator, texts]) =>
    Object.entries(texts).flatMap(([text, print]): Entry[] => {
      const language = languages.get(text);
      if (!language) return [];
      const place = {
        unit: "provision",
        instrument,
        locator: locator as Locator,
        text: text as TextId,
        language,
      } as const;
      return [[print, place]];
    }),
  );
}

function entriesOf({ instruments, statements, fingerprints = [] }: Source): Entry[] {
  const languages = new Map(
    instruments.map(({ id, expressions, reports }) => [
      id,
      new Map([...expressions, ...reports].map((text) => [String(text.id), text.language])),
    ]),
  );
  const provisions = fingerprints.flatMap((file) =>
    ofProvisions(file, languages.get(file.instrument) ?? new Map()),
  );
  return [...statements.flatMap(ofStatement), ...provisions];
}

function covered(places: readonly QuotePlace[], all: number): QuoteCoverage {
  const languages = [...new Set(places.map(({ language }) => language))].sort();
  return {
    instruments: { all, covered: new Set(places.map(({ instrument }) => instrument)).size },
    languages: languages.map((language) => {
      const own = places.filter((place) => place.language === language);
      return {
        language,
        instruments: new Set(own.map(({ instrument }) => instrument)).size,
        statements: own.filter(({ unit }) => unit === "statement").length,
        provisions: own.filter(({ unit }) => unit === "provision").length,
      };
    }),
  };
}

/**
 * Prepares a register for finding quotations. The register holds no sentence of a text, only fingerprints; so whole
 * statements and whole provisions are found, in the languages in which an editor had the text.
 *
 * @example findQuotation(buildQuoteIndex(snapshot), { text: "They agree to test mills." }).found.length
 */
export function buildQuoteIndex(source: Source): QuoteIndex {
  const entries = entriesOf(source);
  const byPrint = new Map<ShortFingerprint, QuotePlace[]>();
  for (const [print, place] of entries) {
    const known = byPrint.get(print);
    if (known) known.push(place);
    else byPrint.set(print, [place]);
  }
  const places = entries.map(([, place]) => place);
  const ids = new Set<string>(source.instruments.map(({ id }) => id));
  return {
    at: (print) => byPrint.get(print) ?? [],
    coverage: covered(places, ids.size),
    coverageOf: (instrument) =>
      ids.has(instrument)
        ? covered(
            places.filter((place) => place.instrument === instrument),
            1,
          )
        : undefined,
  };
}
