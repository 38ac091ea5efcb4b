import type { DutyEntry, PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isInsideWord, isSubordinate } from "./places.ts";
import type { Scan } from "./scan.ts";

/** Tokens before a duty among which its negation stands. */
const NEGATION_REACH = 2;
/** Tokens before a word for leave among which its holder stands. */
const HOLDER_REACH = 16;
/** Tokens of a short subject of its own behind a coordinator. */
const SHORT_SUBJECT = 9;

function isNegated(view: SentenceView, { negations }: PhraseLexicon, first: number): boolean {
  for (let at = first - NEGATION_REACH; at < first; at += 1) if (negations.has(view.lower(at))) return true;
  return false;
}

/** Whether somebody stands before a word for leave who can be given leave. */
function isHeld(view: SentenceView, { holders }: DutyEntry, at: number): boolean {
  if (!holders) return true;
  const from = Math.max(view.runStart(at), at - HOLDER_REACH);
  return holders.all(view.tokens, from, at).length > 0;
}

/** Start of a clause with a duty of its own behind another duty: at a comma, or at a coordinator with a short subject. */
function nextStart({ view, lexicon }: Scan, at: number, before: Carrier): number {
  const run = view.runStart(at);
  if (run > before.last) return run;
  for (let index = at - 1; index >= Math.max(before.last, at - SHORT_SUBJECT); index -= 1) {
    if (lexicon.loose.has(view.lower(index))) return index + 1;
  }
  return -1;
}

/** Where the clause of a duty begins; -1 where it belongs to the clause before. */
function startOf(scan: Scan, at: number, before: Carrier | undefined): number {
  const start = before?.form === "stance" ? scan.partStart(at) : scan.clauseStart(at);
  if (!before || start >= before.last) return start;
  if (before.form === "stance") return -1;
  return nextStart(scan, at, before);
}

/** The carrier at a word for duty or leave (should, must, may), if it rules a main clause and nothing rules before it. */
export function dutyAt(scan: Scan, at: number, before: Carrier | undefined): Carrier | undefined {
  const { view, lexicon } = scan;
  const found = lexicon.duties.at(view.tokens, at, view.last);
  if (found.length === 0) return undefined;
  const match = found.find(({ value }) => isHeld(view, value, at));
  if (!match || isInsideWord(view, lexicon, at, match.last)) return undefined;
  const start = startOf(scan, at, before);
  if (start < 0 || isSubordinate(view, at)) return undefined;
  const { force, negated, to } = match.value;
  return {
    rule: "modal",
    force: isNegated(view, lexicon, at) ? negated : force,
    first: at,
    last: match.last,
    subject: start,
    start,
    form: "modal",
    takes: to ? "infinitive" : "bare",
    subjectless: false,
    independent: !before && start > view.first,
  };
}
