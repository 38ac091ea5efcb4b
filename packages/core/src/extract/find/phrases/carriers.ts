import { strengthOf } from "../../../model/index.ts";
import type { CarrierEntry } from "../../lexicon/carriers.ts";
import { CLASS } from "../../lexicon/lexicon.ts";
import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import { matches, type Pattern } from "../../words/phrases.ts";
import { type Carrier, rulingWhole } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { forceIn } from "./contexts.ts";
import { dutyAt } from "./duties.ts";
import { afterAdverbs, jointBefore, leadOf, speakerBefore } from "./places.ts";

/** Tokens behind a carrier within which its evaluating phrase stands. */
const NEAR = 8;

const stands = (view: SentenceView, word: Pattern, at: number): boolean => {
  const form = at < view.last ? view.tokens[at]?.form : undefined;
  return form !== undefined && matches(word, form);
};

/** End of the words of an entry that begin at a place, adverbs between them skipped; -1 where they do not stand there. */
function endOf(view: SentenceView, lexicon: PhraseLexicon, entry: CarrierEntry, at: number): number {
  let end = at + 1;
  for (const word of entry.words.slice(1)) {
    if (!stands(view, word, end)) end = afterAdverbs(view, lexicon, end);
    if (!stands(view, word, end)) return -1;
    end += 1;
  }
  return end <= view.last ? end : -1;
}

function isNear(view: SentenceView, { near }: CarrierEntry, from: number): boolean {
  if (!near) return true;
  const last = Math.min(view.last, from + NEAR);
  return near.all(view.tokens, from, last).length > 0;
}

interface Hit {
  readonly entry: CarrierEntry;
  readonly last: number;
}

export function hitAt(view: SentenceView, lexicon: PhraseLexicon, at: number): Hit | undefined {
  const form = view.tokens[at]?.form;
  if (!form || !(form.classes & CLASS.carrier)) return undefined;
  for (const entry of lexicon.carriers.starting(form)) {
    const last = endOf(view, lexicon, entry.value, at);
    if (last >= 0 && isNear(view, entry.value, last)) return { entry: entry.value, last };
  }
  return undefined;
}

interface Place {
  readonly subject: number;
  readonly start: number;
  readonly subjectless: boolean;
}

/** Where the clause of a carrier begins; undefined where the words carry no stance at that place. */
function placeOf(
  view: SentenceView,
  lexicon: PhraseLexicon,
  { entry }: Hit,
  at: number,
  lead: number,
  before: Carrier | undefined,
): Place | undefined {
  const speaker = speakerBefore(view, lexicon, at);
  const free = before === undefined || speaker >= before.last;
  if (speaker >= 0 && free && entry.form === "finite") {
    return { subject: speaker, start: before ? speaker : view.first, subjectless: false };
  }
  if (entry.spoken) return undefined;
  if (at <= lead && !before) return { subject: at, start: view.first, subjectless: true };
  const joint = jointBefore(view, lexicon, at);
  if (joint < 0 || (before && joint < before.last)) return undefined;
  if (!before) return undefined;
  const alike = before.form === (entry.form === "participle" ? "participle" : "stance");
  return alike ? { subject: joint, start: joint, subjectless: true } : undefined;
}

function stanceAt(
  view: SentenceView,
  lexicon: PhraseLexicon,
  at: number,
  lead: number,
  before: Carrier | undefined,
): Carrier | undefined {
  const hit = hitAt(view, lexicon, at);
  if (!hit) return undefined;
  const { entry, last } = hit;
  if (entry.form === "anywhere") return rulingWhole("definition", entry.force, at, view.first);
  const place = placeOf(view, lexicon, hit, at, lead, before);
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
    independent: false,
  };
}

/** Two carriers over one object: the stronger rules; at equal strength, the later (codebook, section 2, rule 4). */
function merged(carriers: Carrier[], next: Carrier): boolean {
  const last = carriers.at(-1);
  if (!last || last.form !== next.form || next.start > last.last + 1 || next.form === "modal") return false;
  if (next.first > last.last + 2) return false;
  const force = strengthOf(next.force) >= strengthOf(last.force) ? next.force : last.force;
  carriers[carriers.length - 1] = { ...last, force, last: next.last, rule: `${last.rule}+${next.rule}` };
  return true;
}

/** All carriers of a sentence, in order: stances first, then, where there is none, the first duty. */
export function carriersOf(view: SentenceView, lexicon: PhraseLexicon): Carrier[] {
  const found: Carrier[] = [];
  const lead = leadOf(view, lexicon);
  for (let at = view.first; at < view.last; at += 1) {
    const before = found.at(-1);
    const carrier = stanceAt(view, lexicon, at, lead, before) ?? dutyAt(view, lexicon, at, before);
    if (!carrier || carrier.start < (before?.last ?? view.first)) continue;
    if (!merged(found, carrier)) found.push(carrier);
    at = Math.max(at, carrier.last - 1);
  }
  return found;
}
