import { CLASS } from "../../lexicon/lexicon.ts";
import type { Carrier } from "../carrier.ts";
import { isSubordinateClause, phraseBefore, speakerBefore } from "./places.ts";
import type { Scan } from "./scan.ts";

/** Letters of the shortest future. */
const SHORTEST = 5;
/** Tokens of the longest subject that the law binds. */
const LONGEST_BOUND = 6;

const endsIn = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

/** Start of the subject of a future that says what the parties will do; -1 where it says something else. */
function subjectOf({ view, lexicon }: Scan, at: number): number {
  const word = view.lower(at);
  if (word.length < SHORTEST || lexicon.noPledges.has(word)) return -1;
  const speaker =
    endsIn(word, lexicon.pledges) || lexicon.boundActs.has(word) ? speakerBefore(view, lexicon, at) : -1;
  if (speaker >= 0) return isSubordinateClause(view, lexicon, speaker) ? -1 : speaker;
  return endsIn(word, lexicon.ownPledges) && !isSubordinateClause(view, lexicon, at) ? at : -1;
}

/** What a verb does whose subject the parties are; undefined where it only tells what they do now. */
function forceOf({ view, lexicon }: Scan, at: number): "oblige" | "commit" | undefined {
  if (phraseBefore(view, lexicon.bound, at, LONGEST_BOUND) >= 0) return "oblige";
  return lexicon.boundActs.has(view.lower(at)) ? undefined : "commit";
}

/**
 * The carrier at a future with the parties as its subject (codebook, section 3: `will`), in a main clause; or at what a
 * treaty says that each of them does.
 */
export function pledgeAt(scan: Scan, at: number, before: Carrier | undefined): Carrier | undefined {
  const { view } = scan;
  if (!(view.classes(at) & CLASS.carrier)) return undefined;
  const subject = subjectOf(scan, at);
  const force = subject < 0 || (before && subject < before.last) ? undefined : forceOf(scan, at);
  if (!force) return undefined;
  const start = before ? subject : scan.partStart(subject);
  return {
    rule: "future",
    force,
    first: at,
    last: at + 1,
    subject,
    start,
    form: "stance",
    takes: "other",
    subjectless: subject === at,
    independent: !before && start > view.first,
  };
}

/** What a treaty binds each party to do, before the verb is taken for a stance. */
export function boundAt(scan: Scan, at: number, before: Carrier | undefined): Carrier | undefined {
  return scan.lexicon.boundActs.has(scan.view.lower(at)) ? pledgeAt(scan, at, before) : undefined;
}
