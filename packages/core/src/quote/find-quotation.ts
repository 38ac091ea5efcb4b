import type { Fingerprint, Language } from "../model/index.ts";
import { fingerprint, normalise } from "../text/index.ts";
import { type QuoteIndex, type QuotePlace, shortOf } from "./quote-index.ts";
import { quotationForms } from "./words.ts";

/** Longest quotation that is looked for, in UTF-16 code units: a long article. */
export const MAX_QUOTATION = 20_000;

export interface Quotation {
  readonly text: string;
  /** Only texts of this language. */
  readonly language?: Language | undefined;
  /** Only texts of this instrument. */
  readonly instrument?: string | undefined;
}

/** What a search for a quotation gives. */
export interface QuotationFound {
  /** Fingerprint of the quotation as it was given; null where no letter or digit is left after normalising. */
  readonly fingerprint: Fingerprint | null;
  /** Whole units with these words, in register order, statements first. */
  readonly found: readonly QuotePlace[];
  /** Nothing has these words as they were given; a number, heading or bracket that was copied along had to be left out. */
  readonly trimmed: boolean;
  /** The quotation leaves something out: only the parts between can be whole units. */
  readonly broken: boolean;
}

/** An ellipsis with words on both sides of it. */
const GAP =
  /[\p{L}\p{N}][^\p{L}\p{N}]{0,8}(?:…|\.{3}|\.\s\.\s\.|\[\s?(?:…|\.{3})\s?\])[^\p{L}\p{N}]{0,8}[\p{L}\p{N}]/u;

const passes =
  ({ language, instrument }: Quotation) =>
  (place: QuotePlace): boolean =>
    (language === undefined || place.language === language) &&
    (instrument === undefined || place.instrument === instrument);

/**
 * Finds a quotation as a whole statement or a whole provision, by the fingerprint of its normalised words. Case, kinds of
 * quotes and dashes, spacing, invisible characters and punctuation at the ends make no difference; neither do the number
 * of a provision that was copied along and brackets of a quoting writer. Every word must be there, in order.
 *
 * That nothing is found does not say that nobody wrote it: see `coverage` of the index.
 *
 * @throws RangeError where the quotation is longer than `MAX_QUOTATION`
 * @example findQuotation(index, { text: "“They agree to test mills”" }).found[0]?.statement // "lakes-2030.s01"
 */
export function findQuotation(index: QuoteIndex, quotation: Quotation): QuotationFound {
  const { text } = quotation;
  if (text.length > MAX_QUOTATION)
    throw new RangeError(`a quotation has at most ${MAX_QUOTATION} code units`);
  if (normalise(text) === "") return { fingerprint: null, found: [], trimmed: false, broken: false };
  const given = fingerprint(text);
  const lookUp = (print: Fingerprint) => index.at(shortOf(print)).filter(passes(quotation));
  const asGiven = lookUp(given);
  const others = quotationForms(text).filter((form) => normalise(form) !== "");
  const found = [...asGiven, ...others.flatMap((form) => lookUp(fingerprint(form)))];
  return {
    fingerprint: given,
    found: [...new Set(found)],
    trimmed: asGiven.length === 0 && found.length > 0,
    broken: GAP.test(text),
  };
}
