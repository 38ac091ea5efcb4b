import { CLASS } from "../../lexicon/lexicon.ts";
import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { clauseStart, isSubordinate } from "./places.ts";

/** Tokens before a duty among which its negation stands. */
const NEGATION_REACH = 2;

function isNegated(view: SentenceView, { negations }: PhraseLexicon, first: number): boolean {
  for (let at = first - NEGATION_REACH; at < first; at += 1) if (negations.has(view.lower(at))) return true;
  return false;
}

/** The carrier at a word for duty or leave (should, must, may), if it rules a main clause and nothing rules before it. */
export function dutyAt(
  view: SentenceView,
  lexicon: PhraseLexicon,
  at: number,
  before: Carrier | undefined,
): Carrier | undefined {
  if (!(view.classes(at) & CLASS.carrier)) return undefined;
  const match = lexicon.duties.longestAt(view.tokens, at, view.last);
  if (!match || isSubordinate(view, at)) return undefined;
  const start = clauseStart(view, at);
  if (before && (before.form !== "modal" || start < before.last)) return undefined;
  const { force, negated } = match.value;
  return {
    rule: "modal",
    force: isNegated(view, lexicon, at) ? negated : force,
    first: at,
    last: match.last,
    subject: start,
    start,
    form: "modal",
    takes: "other",
    subjectless: false,
    independent: false,
  };
}
