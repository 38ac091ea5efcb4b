import { ENGLISH, type StateEntry } from "../../lexicon/english.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { clauseStart, speakerSubject } from "./subject.ts";

const BE = new Set([
  "is",
  "are",
  "am",
  "was",
  "were",
  "be",
  "been",
  "remain",
  "remains",
  "remained",
  "remaining",
  "stand",
  "stands",
  "feel",
]);

/** End of the words of an entry that begin at a place, an adverb between them skipped; -1 where they do not. */
function endOf(view: SentenceView, entry: StateEntry, at: number): number {
  let end = at;
  for (const word of entry.words) {
    if (view.lower(end) !== word && end > at) end = view.afterAdverbs(end);
    if (view.lower(end) !== word) return -1;
    end += 1;
  }
  return end;
}

function entryAt(view: SentenceView, at: number): { entry: StateEntry; last: number } | undefined {
  for (const entry of ENGLISH.states.get(view.lower(at)) ?? []) {
    const last = endOf(view, entry, at);
    if (last >= 0) return { entry, last };
  }
  return undefined;
}

function afterBe(view: SentenceView, at: number): number {
  let index = at - 1;
  while (index >= view.first && view.isAdverb(index) && !BE.has(view.lower(index))) index -= 1;
  return BE.has(view.lower(index)) ? index : -1;
}

/** What the place of a carrier tells of it. */
type Place = Pick<Carrier, "rule" | "subject" | "start" | "form" | "subjectless" | "independent">;

/** An adjective at the start of a recital, or behind a comma where another carrier stands (`, concerned about …`). */
function fronted(view: SentenceView, at: number, entry: StateEntry, before: boolean): Place | undefined {
  const previous = view.beforeAdverbs(at);
  const opens = previous < view.first || (view.lower(previous) === "," && before);
  if (!entry.fronted || !opens) return undefined;
  const start = previous + 1;
  return {
    rule: "fronted-adjective",
    subject: start,
    start,
    form: "participle",
    subjectless: true,
    independent: false,
  };
}

/** An adjective or passive behind a form of `be`. */
function predicate(view: SentenceView, be: number, entry: StateEntry, before: boolean): Place | undefined {
  const speaker = view.afterAdverbs(view.first) >= be ? be : speakerSubject(view, be);
  if (speaker < 0 && !entry.passive) return undefined;
  if (entry.passive && view.relativeBetween(view.runStart(be), be)) return undefined;
  const subject = speaker >= 0 ? speaker : view.runStart(be);
  return {
    rule: entry.passive ? "passive" : "adjective",
    subject,
    ...clauseStart(view, subject, before),
    form: entry.passive ? "modal" : "stance",
    subjectless: false,
  };
}

/** The carrier at an adjective or passive (`are committed to`, `is called upon to`, `Mindful of`), if it is one. */
export function conditionAt(view: SentenceView, at: number, before: readonly Carrier[]): Carrier | undefined {
  const hit = entryAt(view, at);
  if (!hit) return undefined;
  const { entry, last } = hit;
  const be = afterBe(view, at);
  const place = (be < 0 ? fronted : predicate)(view, be < 0 ? at : be, entry, before.length > 0);
  const takes = entry.to ? "infinitive" : "other";
  return place && { ...place, force: entry.force, first: at, last, takes };
}
