import { CLASS } from "../../lexicon/lexicon.ts";
import type { DutyEntry, PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { PhraseMatch } from "../../words/phrases.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Places } from "./places.ts";

/** Tokens before a duty among which its negation stands. */
const NEGATION_REACH = 2;
/** Tokens before a duty among which the subject stands that it asks for. */
const SUBJECT_REACH = 24;
/** Tokens of a short subject of its own behind a coordinator. */
const SHORT_SUBJECT = 9;

function isNegated(view: SentenceView, { negations }: PhraseLexicon, first: number): boolean {
  for (let at = first - NEGATION_REACH; at < first; at += 1) if (negations.has(view.lower(at))) return true;
  return false;
}

function hasSubject(view: SentenceView, { subject }: DutyEntry, from: number, at: number): boolean {
  if (!subject) return true;
  for (let word = Math.max(from, at - SUBJECT_REACH); word < at; word += 1) {
    if (subject.longestAt(view.tokens, word, at)) return true;
  }
  return false;
}

function entryAt({ view, lexicon }: Places, at: number, start: number): PhraseMatch<DutyEntry> | undefined {
  const form = view.tokens[at]?.form;
  if (!form || !(form.classes & CLASS.carrier)) return undefined;
  return lexicon.duties
    .at(view.tokens, at, view.last)
    .find(({ value }) => hasSubject(view, value, start, at));
}

/** Where the clause of a duty begins; undefined where something rules it. A second one begins behind the mark before it. */
function startOf(places: Places, at: number, before: Carrier | undefined): number | undefined {
  const start = places.clauseStart(at);
  if (!before || (start >= before.last && places.partStart(at) >= before.last)) return start;
  if (before.form === "stance") return undefined;
  return start >= before.last ? start : nextStart(places, at, before);
}

/** Start of a clause with a duty of its own behind another: at a comma, or at a coordinator with a short subject. */
function nextStart({ view, lexicon }: Places, at: number, before: Carrier): number | undefined {
  const run = view.runStart(at);
  if (run >= before.last) return run;
  for (let index = at - 1; index >= Math.max(before.last, at - SHORT_SUBJECT); index -= 1) {
    if (lexicon.loose.has(view.lower(index))) return index + 1;
  }
  return undefined;
}

/** The carrier at a word for duty or leave (should, must, may), if it rules a main clause and nothing rules before it. */
export function dutyAt(places: Places, at: number, before: Carrier | undefined): Carrier | undefined {
  const { view, lexicon } = places;
  const start = startOf(places, at, before);
  if (start === undefined) return undefined;
  const match = entryAt(places, at, start);
  if (!match || places.isInsideWord(at, match.last) || places.isSubordinate(at)) return undefined;
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
    independent: !before && places.partStart(at) > view.first,
  };
}
