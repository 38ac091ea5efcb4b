import {
  buildQuoteIndex,
  findQuotation,
  type Quotation,
  type QuoteIndex,
  type QuotePlace,
  type Snapshot,
} from "@concordance/core";
import { citationOf } from "../citing/clause.ts";
import { pick } from "../pick.ts";
import type { Register } from "../register.ts";
import { InstrumentNameSchema } from "../schemas/included.ts";
import type { QuotationAnswer, QuotationMatch } from "../schemas/quotes.ts";
import { meaningOf, NEAR_REASON } from "./meaning.ts";

const MATCHES_MAX = 50;
const INSTRUMENT_FIELDS = Object.keys(
  InstrumentNameSchema.shape,
) as (keyof typeof InstrumentNameSchema.shape)[];

/** Indexes follow from their snapshots, so keeping them changes no answer. */
const indexes = new WeakMap<Snapshot, QuoteIndex>();

async function indexOf(register: Register): Promise<QuoteIndex> {
  const snapshot = await register.snapshot();
  const known = indexes.get(snapshot) ?? buildQuoteIndex(snapshot);
  indexes.set(snapshot, known);
  return known;
}

/** What a reader needs of a unit. A unit whose instrument is gone is none. */
async function matchOf(register: Register, place: QuotePlace): Promise<QuotationMatch[]> {
  const instrument = await register.instrument(place.instrument);
  const expression = instrument?.expressions.find(({ id }) => id === place.text);
  const report = instrument?.reports.find(({ id }) => id === place.text);
  const text = expression
    ? pick(expression, ["id", "language", "address", "status"])
    : report && pick(report, ["id", "language", "address", "kind"]);
  if (!instrument || !text) return [];
  const statement = place.statement === undefined ? undefined : await register.statement(place.statement);
  const { unit, locator } = place;
  const address = statement
    ? `/v1/statements/${statement.id}`
    : `/v1/instruments/${instrument.id}/provisions/${locator}${report ? `?in=${report.id}` : ""}`;
  return [
    {
      unit,
      instrument: pick(instrument, INSTRUMENT_FIELDS),
      locator,
      statement: statement
        ? pick(statement, ["id", "force", "strength", "speakers", "topics", "summary"])
        : null,
      text,
      reported: report !== undefined,
      address,
      citation: citationOf({
        instrument,
        locator,
        statement: statement?.id,
        language: place.language,
        address,
        changed: register.changed,
      }),
    },
  ];
}

/**
 * Tells where a quotation stands as a whole unit, with everything needed to cite it; or that it does not, with what could
 * have been found. Undefined where the register has no instrument of the id that was asked for.
 */
export async function verifyQuotation(
  register: Register,
  quotation: Quotation,
): Promise<QuotationAnswer | undefined> {
  const index = await indexOf(register);
  const { instrument } = quotation;
  const coverage = instrument === undefined ? index.coverage : index.coverageOf(instrument);
  if (!coverage) return undefined;
  const found = findQuotation(index, quotation);
  const matches = await Promise.all(
    found.found.slice(0, MATCHES_MAX).map((place) => matchOf(register, place)),
  );
  return {
    found: found.found.length > 0,
    fingerprint: found.fingerprint,
    matches: matches.flat(),
    total: found.found.length,
    trimmed: found.trimmed,
    broken: found.broken,
    near: null,
    nearReason: NEAR_REASON,
    meaning: meaningOf(found),
    coverage: { instruments: coverage.instruments, languages: [...coverage.languages] },
    register: { snapshot: register.manifest.sha256, date: register.changed ?? null },
  };
}
