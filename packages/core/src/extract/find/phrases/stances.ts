import type { ForceId } from "../../../model/index.ts";
import { type Carrier, rulingWhole } from "../carrier.ts";
import { forceIn } from "./contexts.ts";
import { type Hit, hitAt } from "./hits.ts";
import type { Places } from "./places.ts";

type Place = Pick<Carrier, "subject" | "start" | "subjectless" | "independent">;

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

const opening = (places: Places, start: number, at: number): Place => ({
  subject: at,
  start,
  subjectless: true,
  independent: start > places.view.first,
});

/** Start of the subject of a finite carrier that is one of the speakers: before it, in its ending, or before an aside; else -1. */
function speakerOf(places: Places, { entry }: Hit, at: number, before: Carrier | undefined): number {
  const speaker = places.speakerBefore(at);
  if (speaker >= 0) return speaker;
  if (entry.firstPerson) return places.isSubordinateClause(at) ? -1 : places.beforeAdverbs(at);
  return before ? -1 : places.leaderBefore(at);
}

/** Behind a speaker; the first of a sentence begins with it or with what a semicolon parts from it. */
function spokenPlace(places: Places, hit: Hit, at: number, before: Carrier | undefined): Place | undefined {
  const speaker = speakerOf(places, hit, at, before);
  if (speaker < 0) return undefined;
  if (before) {
    if (speaker < before.last || (speaker > before.last && places.jointBefore(speaker) < 0)) return undefined;
    return { subject: speaker, start: speaker, subjectless: false, independent: false };
  }
  const start = places.partStart(speaker);
  return { subject: speaker, start, subjectless: false, independent: start > places.view.first };
}

/** Where a verb of doing stands behind what is asked, or inside a relative clause, it carries nothing. */
function isDoing(places: Places, { entry }: Hit, at: number, before: Carrier): boolean {
  if (!entry.action) return false;
  return ASKS.has(before.force) || places.view.relativeBetween(before.last, at);
}

/** At the start of a sentence, or behind the adjunct that opens it. */
const isFirst = (places: Places, { entry }: Hit, at: number): boolean =>
  at <= places.lead || (entry.form === "finite" && places.isBehindAdjunct(at));

/** At the start of a sentence or of one of its parts, or coordinated with the carrier before. */
function barePlace(places: Places, hit: Hit, at: number, before: Carrier | undefined): Place | undefined {
  if (!before && isFirst(places, hit, at)) return opening(places, places.view.first, at);
  const joint = places.jointBefore(at);
  if (joint < 0) return undefined;
  if (!before) return places.opensPart(at) ? opening(places, joint, at) : undefined;
  if (joint < before.last || isDoing(places, hit, at, before)) return undefined;
  const alike = before.form === (hit.entry.form === "participle" ? "participle" : "stance");
  const aside = hit.entry.mid && places.opensAside(joint);
  return alike || aside ? { subject: joint, start: joint, subjectless: true, independent: false } : undefined;
}

/** Behind its object, which a preposition opens (`对…表示欢迎`). */
function closingPlace(places: Places, at: number, before: Carrier | undefined): Place | undefined {
  const from = before && before.form !== "modal" ? before.last : places.view.first;
  const opener = places.openerBefore(at, from);
  if (opener < 0) return undefined;
  const speaker = places.speakerBefore(opener);
  const start = speaker >= from ? speaker : opener;
  const own = before && before.form !== "modal" ? start : places.partStart(start);
  return { subject: start, start: own, subjectless: speaker < from, independent: false };
}

function placeOf(places: Places, hit: Hit, at: number, before: Carrier | undefined): Place | undefined {
  const { entry, last } = hit;
  if (entry.form === "closing") return closingPlace(places, at, before);
  const spoken = entry.form === "participle" ? undefined : spokenPlace(places, hit, at, before);
  if (spoken) return spoken;
  if (entry.spoken && !before && !places.speakerBehind(last)) return undefined;
  return barePlace(places, hit, at, before);
}

/** The carrier at a place, where its words and its place make it one. */
export function stanceAt(places: Places, at: number, before: Carrier | undefined): Carrier | undefined {
  const { view, lexicon } = places;
  const hit = hitAt(view, lexicon, at);
  if (!hit) return undefined;
  const { entry, last } = hit;
  if (places.isInsideWord(at, last) || lexicon.nominals.has(view.lower(last))) return undefined;
  if (entry.form === "anywhere") return rulingWhole("definition", entry.force, at, view.first);
  const place = placeOf(places, hit, at, before);
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
