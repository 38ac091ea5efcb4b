import type { Edtf, Language } from "../../model/index.ts";
import { type DatePatterns, datePatterns } from "../date-patterns.ts";
import { dateOf, firstMatch, westernDigits } from "../dates.ts";

/** A year of this century; any other number of four digits counts something else. */
const ANY_YEAR = /20\d\d/u;
const THIS_CENTURY = /^20\d\d/u;
/** Code units of a phrase within which the year of its date begins. */
const REACH = 25;

/** A year that stands at the start of a phrase. */
function yearOf(phrase: string, patterns: DatePatterns): Edtf | null {
  const match = patterns.year.exec(phrase);
  const year = match && dateOf(match, patterns);
  return year && THIS_CENTURY.test(year) ? year : null;
}

/** The date that a phrase behind a word for a term holds, near its start; at its start where it must be tight. */
function termIn(phrase: string, patterns: DatePatterns, tight: boolean): Edtf | null {
  const match = firstMatch(phrase, patterns.dates);
  const date = match && dateOf(match, patterns);
  const near = tight ? match?.index === 0 : date && phrase.indexOf(date.slice(0, 4)) < REACH;
  return date && near ? date : yearOf(phrase, patterns);
}

function behindTerm(clause: string, patterns: DatePatterns, tight: boolean): Edtf | null {
  for (const match of clause.matchAll(tight ? patterns.tightTerms : patterns.terms)) {
    const date = termIn(match.groups?.rest ?? "", patterns, tight);
    if (date) return date;
  }
  return null;
}

/**
 * The date that a clause sets as the end of a term, as EDTF; null where it sets none.
 *
 * @example deadlineOf("to report by the end of 2031", "en") // "2031"
 * @example deadlineOf("2031年12月31日前提交报告", "zh") // "2031-12-31"
 */
export function deadlineOf(clause: string, language: Language): Edtf | null {
  const text = westernDigits(clause);
  if (!ANY_YEAR.test(text)) return null;
  const patterns = datePatterns(language);
  const after = firstMatch(text, patterns.afters);
  return (
    behindTerm(text, patterns, false) ??
    behindTerm(text, patterns, true) ??
    (after && dateOf(after, patterns))
  );
}
