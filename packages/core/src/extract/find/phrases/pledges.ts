import { CLASS } from "../../lexicon/lexicon.ts";
import type { Carrier } from "../carrier.ts";
import { isSubordinateClause, phraseBefore, speakerBefore } from "./places.ts";
import type { Scan } from "./scan.ts";

/** Letters of the shortest future. */
const SHORTEST = 5;
/** Tokens of the longest subject that the law binds. */
const LONGEST_BOUND = 6;

const endsIn = (word: string, endings: readonly string[]): boolean =>
  word.length >= SHORTEST && endings.some((ending) => word.endsWith(ending));

/** Start of the subject of a future that says what the parties will do; -1 where it says something else. */
function subjectOf({ view, lexicon }: Scan, at: number): number {
  const word = view.lower(at);
  if (endsIn(word, lexicon.pledges)) {
    const speaker = speakerBefore(view, lexicon, at);
    if (speaker >= 0) return isSubordinateClause(view, lexicon, speaker) ? -1 : speaker;
  }
  return endsIn(word, lexicon.ownPledges) && !isSubordinateClause(view, lexicon, at) ? at : -1;
}

/** The carrier at a future with the parties as its subject (codebook, section 3: `will`), in a main clause. */
export function pledgeAt(scan: Scan, at: number, before: Carrier | undefined): Carrier | undefined {
  const { view, lexicon } = scan;
  if (!(view.classes(at) & CLASS.carrier)) return undefined;
  const subject = subjectOf(scan, at);
  if (subject < 0 || (before && subject < before.last)) return undefined;
  const bound = phraseBefore(view, lexicon.bound, at, LONGEST_BOUND) >= 0;
  return {
    rule: "future",
    force: bound ? "oblige" : "commit",
    first: at,
    last: at + 1,
    subject,
    start: before ? subject : scan.partStart(subject),
    form: "stance",
    takes: "other",
    subjectless: subject === at,
    independent: !before && scan.partStart(subject) > view.first,
  };
}
