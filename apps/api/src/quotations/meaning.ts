import type { QuotationFound } from "@concordance/core";

const FOUND =
  "The words are those of a whole statement or provision in the text that is named: same words, same order. Case, quotes, dashes, spacing and punctuation at the ends were not compared. What stands before and after them may change how they read; the official text decides.";
const TRIMMED =
  "The words are those of a whole statement or provision once a number, heading or bracket that was copied along is left out.";
const ABSENT =
  "No whole statement or provision that the register can tell has these words. That does not say that the quotation is false: a part of a clause, several clauses at once, a text or language that is not covered, and another translation are not found. `coverage` tells what could be.";
const BROKEN =
  "The quotation leaves something out, so it can be no whole unit as it stands. Send each of its parts by itself.";
const EMPTY = "Nothing is left to look for: the quotation has no letter and no digit.";

/** What an answer means, in a few sentences. */
export function meaningOf({ fingerprint, found, trimmed, broken }: QuotationFound): string {
  if (fingerprint === null) return EMPTY;
  if (found.length > 0) return trimmed ? `${TRIMMED} ${FOUND}` : FOUND;
  return broken ? `${BROKEN} ${ABSENT}` : ABSENT;
}

export const NEAR_REASON =
  "The register holds fingerprints and no texts, so only equal words are found. Near matches need texts that are installed.";
