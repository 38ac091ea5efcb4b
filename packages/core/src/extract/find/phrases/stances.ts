import type { ForceId } from "../../../model/index.ts";
import { CLASS } from "../../lexicon/lexicon.ts";
import { type Carrier, rulingWhole } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { forceIn } from "./contexts.ts";
import { type Hit, hitAt } from "./hits.ts";
import {
  beforeAdverbs,
  isInsideWord,
  isSubordinate,
  isSubordinateClause,
  jointBefore,
  opensAside,
  speakerBefore,
  speakerBehind,
} from "./places.ts";
import { PARTING_MARKS, type Scan } from "./scan.ts";

const COMMAS = new Set([",", "،", "，"]);

/** Tokens between the speaker that opens a sentence and its verb. */
const LONGEST_ASIDE = 40;
/** Tokens of an object before its verb. */
const LONGEST_OBJECT = 150;
/** Tokens between a carrier and a participle of its own: a word and the comma. */
const SHORTEST = 2;

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

/** Whether a verb opens its clause and a speaker stands right behind it. */
const isVerbFirst = ({ view, lexicon, lead }: Scan, { first, last }: Hit): boolean =>
  (first <= lead || jointBefore(view, lexicon, first) >= 0) &&
  !isSubordinate(view, first) &&
  speakerBehind(view, lexicon, last);

/** Where a verb begins whose ending names the speakers, with its adverbs; -1 inside a relative clause. */
function firstPersonAt({ view, lexicon }: Scan, at: number): number {
  const start = beforeAdverbs(view, lexicon, at);
  return isSubordinateClause(view, lexicon, start) ? -1 : start;
}

/** Where the subject of a finite carrier begins that is one of the speakers; -1 where it has no such subject. */
function speakerOf(scan: Scan, hit: Hit, before: Carrier | undefined): number {
  const { entry, first } = hit;
  if (entry.form !== "finite") return -1;
  const speaker = speakerBefore(scan.view, scan.lexicon, first);
  if (speaker >= 0) return isSubordinateClause(scan.view, scan.lexicon, speaker) ? -1 : speaker;
  if (entry.beside) return isVerbFirst(scan, hit) ? first : -1;
  if (entry.firstPerson) return firstPersonAt(scan, first);
  return before || entry.action ? -1 : openerOf(scan, first);
}

/** Behind a carrier a clause begins with its subject; before all carriers, with the part of the sentence it stands in. */
function spokenPlace(scan: Scan, hit: Hit, before: Carrier | undefined): Place | undefined {
  const speaker = speakerOf(scan, hit, before);
  if (speaker < 0 || (before && speaker < before.last)) return undefined;
  const subjectless = speaker === hit.first && !hit.entry.beside;
  const joint = jointBefore(scan.view, scan.lexicon, speaker);
  if (before && joint < before.last) return undefined;
  if (before) return { subject: speaker, start: joint, subjectless, independent: false };
  const start = scan.partStart(speaker);
  return { subject: speaker, start, subjectless, independent: start > scan.view.first };
}

/** Forces of a carrier behind which verbs of doing say what is to be done, not what is said next. */
const ASKS: ReadonlySet<ForceId> = new Set([
  "encourage",
  "permit",
  "recommend",
  "call",
  "intend",
  "commit",
  "establish",
  "oblige",
]);

/** Whether a verb of doing stands behind what is asked, or inside a relative clause, and so carries no stance. */
const isDone = (view: SentenceView, { entry, first }: Hit, before: Carrier): boolean =>
  entry.action && (ASKS.has(before.force) || view.relativeBetween(before.last, first));

/** A carrier behind a mark or coordinator continues the one before it, if both are verbs or both participles. */
function jointPlace({ view, lexicon }: Scan, hit: Hit, before: Carrier): Place | undefined {
  const { entry, first } = hit;
  const joint = jointBefore(view, lexicon, first);
  if (joint < before.last || entry.beside || isDone(view, hit, before)) return undefined;
  const alike = before.form === (entry.form === "participle" ? "participle" : "stance");
  const aside = entry.mid && joint >= before.last + SHORTEST && opensAside(view, lexicon, joint);
  return alike || aside ? { subject: joint, start: joint, subjectless: true, independent: false } : undefined;
}

/** A carrier without a subject behind a fronted adjunct and its comma. */
const isBehindAdjunct = ({ view, lexicon, fronted }: Scan, { first, entry }: Hit): boolean =>
  fronted &&
  entry.form === "finite" &&
  !view.relativeBetween(view.runStart(first), first) &&
  beforeAdverbs(view, lexicon, first) === view.runStart(first) &&
  COMMAS.has(view.lower(view.runStart(first) - 1));

/** A carrier without a subject that opens what a semicolon parts from a clause without a carrier. */
function partPlace({ view, lexicon }: Scan, { first, entry }: Hit): Place | undefined {
  const joint = jointBefore(view, lexicon, first);
  if (entry.beside || !PARTING_MARKS.has(view.lower(joint - 1))) return undefined;
  return { subject: joint, start: joint, subjectless: true, independent: true };
}

/** Behind its object, which a preposition opens (`对…表示欢迎`). */
function closingPlace(scan: Scan, { first }: Hit, before: Carrier | undefined): Place | undefined {
  const outer = before?.form === "modal" ? undefined : before;
  const from = outer?.last ?? scan.view.first;
  const opener = openerBefore(scan, first, from);
  if (opener < 0) return undefined;
  const speaker = speakerBefore(scan.view, scan.lexicon, opener);
  const subject = speaker >= from ? speaker : opener;
  const start = outer ? subject : scan.partStart(subject);
  return { subject, start, subjectless: speaker < from, independent: false };
}

/** The last place before a carrier where a preposition opens its object, at the start of a clause; -1 where none does. */
function openerBefore({ view, lexicon, lead }: Scan, at: number, from: number): number {
  const { tokens } = view;
  for (let opener = at - 1; opener >= Math.max(from, at - LONGEST_OBJECT); opener -= 1) {
    if (!lexicon.openers.longestAt(tokens, opener, at)) continue;
    const free = jointBefore(view, lexicon, opener) >= from || speakerBefore(view, lexicon, opener) >= from;
    if (opener <= lead || free) return opener;
  }
  return -1;
}

/** Where the clause of a carrier begins; undefined where the words carry no stance at that place. */
function placeOf(scan: Scan, hit: Hit, before: Carrier | undefined): Place | undefined {
  const { first, entry } = hit;
  const spoken =
    spokenPlace(scan, hit, before) ?? (entry.closes ? closingPlace(scan, hit, before) : undefined);
  if (spoken) return spoken;
  if (before) return jointPlace(scan, hit, before);
  if (entry.spoken || entry.beside) return undefined;
  if (first > scan.lead && !isBehindAdjunct(scan, hit)) return partPlace(scan, hit);
  return { subject: first, start: scan.view.first, subjectless: true, independent: false };
}

/** Whether the words are a noun there, or a part of a longer word. */
const isNoun = ({ view, lexicon }: Scan, { first, last }: Hit): boolean =>
  lexicon.nominals.has(view.lower(last)) ||
  lexicon.nominals.has(view.lower(first - 1)) ||
  isInsideWord(view, lexicon, first, last);

const BEFORE = CLASS.mark | CLASS.beforeCarrier;

/** Whether a carrier can stand at a place at all, as far as the words right before it tell. */
function mayStand({ view, lead, opener }: Scan, at: number, before: Carrier | undefined): boolean {
  if (view.classes(at) & CLASS.free || view.classes(at - 1) & BEFORE) return true;
  if (!before && (at <= lead || opener)) return true;
  return view.partyEndingAt(at) >= 0;
}

/** The carrier at a verb or participle of stance, if it rules a clause there. */
export function stanceAt(scan: Scan, at: number, before: Carrier | undefined): Carrier | undefined {
  const { view, lexicon } = scan;
  if (!mayStand(scan, at, before)) return undefined;
  const hit = hitAt(view, lexicon, at);
  if (!hit) return undefined;
  const { entry, last } = hit;
  if (entry.form === "anywhere") return rulingWhole("definition", entry.force, at, view.first);
  const place = placeOf(scan, hit, before);
  if (!place || isNoun(scan, hit)) return undefined;
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
