import type { Edtf } from "../../model/index.ts";
import { dateIn } from "../dates.ts";

/** Words before a date that make it the end of a term. */
const TERM = /\b(?:by|before|until|no later than|not later than)\s(?:the\send\sof\s)?([^,;]{4,40})/giu;
/** A year of this century; any other number of four digits counts something else. */
const YEAR = /^(20\d{2})\b/u;
const ANY_YEAR = /20\d\d/u;

/** The date that a clause sets as the end of a term, as EDTF; null where it sets none. */
export function deadlineOf(clause: string): Edtf | null {
  if (!ANY_YEAR.test(clause)) return null;
  for (const match of clause.matchAll(TERM)) {
    const phrase = match[1] ?? "";
    const date = dateIn(phrase);
    if (date && phrase.indexOf(date.slice(0, 4)) < 25) return date;
    const year = YEAR.exec(phrase);
    if (year) return year[1] as Edtf;
  }
  return null;
}
