import { CLASS } from "../../lexicon/lexicon.ts";
import type { Carrier } from "../carrier.ts";
import type { Places } from "./places.ts";

/** Letters of the shortest future. */
const SHORTEST = 5;
/** Tokens of the longest subject that the law binds. */
const LONGEST_BOUND = 6;

const endsIn = (word: string, endings: readonly string[]): boolean =>
  word.length >= SHORTEST && endings.some((ending) => word.endsWith(ending));

/** Start of the subject of a future that says what the parties will do; -1 where it says something else. */
function subjectOf(places: Places, at: number): number {
  const { view, lexicon } = places;
  const word = view.lower(at);
  const speaker = endsIn(word, lexicon.pledges) ? places.speakerBefore(at) : -1;
  if (speaker >= 0) return speaker;
  return endsIn(word, lexicon.ownPledges) && !places.isSubordinateClause(at) ? places.beforeAdverbs(at) : -1;
}

function isBound({ view, lexicon }: Places, subject: number, at: number): boolean {
  const from = Math.max(subject, at - LONGEST_BOUND);
  return lexicon.bound.all(view.tokens, from, at).length > 0;
}

/** The carrier at a future with the parties as its subject (codebook, section 3: `will`), in a main clause. */
export function pledgeAt(places: Places, at: number, before: Carrier | undefined): Carrier | undefined {
  const { view } = places;
  if (!((view.tokens[at]?.form.classes ?? 0) & CLASS.carrier)) return undefined;
  const subject = subjectOf(places, at);
  if (subject < 0 || (before && subject < before.last)) return undefined;
  const start = before ? subject : places.partStart(subject);
  return {
    rule: "future",
    force: isBound(places, subject, at) ? "oblige" : "commit",
    first: at,
    last: at + 1,
    subject,
    start,
    form: "stance",
    takes: "other",
    subjectless: false,
    independent: !before && start > view.first,
  };
}
