import type { Edtf, Language } from "../../model/index.ts";
import { type DatePatterns, datePatterns } from "../date-patterns.ts";
import { dateOf, firstMatch, westernDigits } from "../dates.ts";

/** Any other number of four digits counts something else. */
const THIS_CENTURY = /^20\d\d/u;

/** The date or year that begins right at a place of a text. */
function dateAt(text: string, at: number, patterns: DatePatterns): Edtf | null {
  for (const pattern of patterns.here) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const date = match && dateOf(match, patterns);
    if (date) return THIS_CENTURY.test(date) ? date : null;
  }
  return null;
}

function behindTerm(text: string, patterns: DatePatterns): Edtf | null {
  for (const match of text.matchAll(patterns.term)) {
    const date = match.groups?.term ? dateAt(text, match.index + match[0].length, patterns) : null;
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
  const patterns = datePatterns(language);
  const after = firstMatch(text, patterns.afters);
  return behindTerm(text, patterns) ?? (after && dateOf(after, patterns));
}
