import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Carrier } from "../carrier.ts";
import { rulingWhole } from "../carrier.ts";
import { forceIn } from "./contexts.ts";
import { type Hit, hitAt } from "./hits.ts";
import { beforeAdverbs, isSubordinate, isSubordinateClause, jointBefore, speakerBefore } from "./places.ts";
import type { Scan } from "./scan.ts";

/** Tokens between the speaker that opens a sentence and its verb. */
const LONGEST_ASIDE = 40;

interface Place {
  readonly subject: number;
  readonly start: number;
  readonly subjectless: boolean;
  readonly independent: boolean;
}

/** The speaker that opens the sentence, where only words that belong to it, or an aside between commas, stand between. */
function openerOf({ view, lexicon, opener }: Scan, at: number): number {
  if (!opener || at < opener.last || at - opener.last > LONGEST_ASIDE || isSubordinate(view, at)) return -1;
  const run = view.runStart(at);
  const closed = beforeAdverbs(view, lexicon, at) === run;
  return run <= opener.first || closed ? opener.first : -1;
}

/** Where the subject of a finite carrier begins that is one of the speakers; -1 where it has no such subject. */
function speakerOf(scan: Scan, { entry, first }: Hit, before: Carrier | undefined): number {
  if (entry.form !== "finite") return -1;
  const speaker = speakerBefore(scan.view, scan.lexicon, first);
  if (speaker >= 0) return isSubordinateClause(scan.view, scan.lexicon, speaker) ? -1 : speaker;
  if (entry.firstPerson) return isSubordinateClause(scan.view, scan.lexicon, first) ? -1 : first;
  return before ? -1 : openerOf(scan, first);
}

/** Behind a carrier a clause begins with its subject; before all carriers, with the part of the sentence it stands in. */
function spokenPlace(scan: Scan, hit: Hit, before: Carrier | undefined): Place | undefined {
  const speaker = speakerOf(scan, hit, before);
  if (speaker < 0 || (before && speaker < before.last)) return undefined;
  const subjectless = speaker === hit.first;
  if (before) return { subject: speaker, start: speaker, subjectless, independent: false };
  const start = scan.partStart(speaker);
  return { subject: speaker, start, subjectless, independent: start > scan.view.first };
}

/** Whether a comma parts what begins at a place, or at the connective there, from the clause before. */
const opensAside = (view: SentenceView, lexicon: PhraseLexicon, joint: number): boolean =>
  view.isMark(joint - 1) || (view.isMark(joint - 2) && lexicon.loose.has(view.lower(joint - 1)));

/** A carrier behind a mark or coordinator continues the one before it, if both are verbs or both participles. */
function jointPlace({ view, lexicon }: Scan, { entry, first }: Hit, before: Carrier): Place | undefined {
  const joint = jointBefore(view, lexicon, first);
  if (joint < before.last) return undefined;
  const alike = before.form === (entry.form === "participle" ? "participle" : "stance");
  const aside = entry.mid && opensAside(view, lexicon, joint);
  return alike || aside ? { subject: joint, start: joint, subjectless: true, independent: false } : undefined;
}

/** A carrier without a subject behind a fronted adjunct and its comma. */
const isBehindAdjunct = ({ view, lexicon, fronted }: Scan, { first, entry }: Hit): boolean =>
  fronted &&
  entry.form === "finite" &&
  !view.relativeBetween(view.runStart(first), first) &&
  beforeAdverbs(view, lexicon, first) === view.runStart(first) &&
  view.lower(view.runStart(first) - 1) === ",";

/** Where the clause of a carrier begins; undefined where the words carry no stance at that place. */
function placeOf(scan: Scan, hit: Hit, before: Carrier | undefined): Place | undefined {
  const { first, entry } = hit;
  const spoken = spokenPlace(scan, hit, before);
  if (spoken) return spoken;
  if (before) return jointPlace(scan, hit, before);
  if (entry.spoken || (first > scan.lead && !isBehindAdjunct(scan, hit))) return undefined;
  return { subject: first, start: scan.view.first, subjectless: true, independent: false };
}

/** The carrier at a verb or participle of stance, if it rules a clause there. */
export function stanceAt(scan: Scan, at: number, before: Carrier | undefined): Carrier | undefined {
  const { view, lexicon } = scan;
  const hit = hitAt(view, lexicon, at);
  if (!hit) return undefined;
  const { entry, last } = hit;
  if (entry.form === "anywhere") return rulingWhole("definition", entry.force, at, view.first);
  const place = placeOf(scan, hit, before);
  if (!place) return undefined;
  const form = entry.form === "participle" ? ("participle" as const) : ("stance" as const);
  return {
    rule: form,
    force: forceIn(view, entry, last),
    first: at,
    last,
    ...place,
    form,
    takes: entry.to ? "infinitive" : "other",
  };
}
