import type { ForceId } from "../../../model/index.ts";
import { ENGLISH } from "../../lexicon/english.ts";
import { type Carrier, rulingWhole } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { speakerSubject } from "./subject.ts";

const DEFINES = new Set(["understood", "defined", "construed", "interpreted"]);
const EXPLORES = new Set(["explore", "consider", "seek", "aim", "endeavour", "strive"]);
/** Who can be given leave. */
const HOLDERS = new Set(
  "party parties state states member members person persons individual individuals user users provider providers authority authorities council committee organizations organisations jurisdictions companies firms developers deployers providers parliament conference secretariat".split(
    " ",
  ),
);
/** Verbs after which `may` speaks of what could happen. */
const HAPPENS = new Set(
  "be have arise lead face differ include suffer result cause pose occur need become benefit lack".split(" "),
);
const BEFORE_NOUN = new Set(
  "the a an urgent pressing no any growing this that their our its of for in to clear real great continued".split(
    " ",
  ),
);
/** Subjects that deny what their verb says (`No Party shall …`). */
const NEGATIVE = new Set(["no", "nothing", "none", "nobody", "neither"]);
const COORDINATORS = new Set(["and", "but", "while", "whilst", "so", "or"]);

function forceOf(view: SentenceView, at: number): ForceId | undefined {
  const entry = ENGLISH.modals.get(view.lower(at));
  if (!entry) return undefined;
  const next = view.afterAdverbs(at + 1);
  const negated = view.lower(at + 1) === "not" || NEGATIVE.has(view.lower(view.runStart(at)));
  const word = view.lower(at);
  if (entry.before !== undefined) {
    return view.lower(at + 1) === entry.before && !BEFORE_NOUN.has(view.lower(view.beforeAdverbs(at)))
      ? entry.force
      : undefined;
  }
  if (view.lower(at + 1) === "and" && ENGLISH.modals.has(view.lower(at + 2))) return undefined;
  if (word === "may" || word === "can") return leave(view, at, next);
  if (word === "will") return pledge(view, at, next);
  return negated ? entry.negated : entry.force;
}

function leave(view: SentenceView, at: number, next: number): ForceId | undefined {
  if (view.lower(next) === "be" && DEFINES.has(view.lower(view.afterAdverbs(next + 1)))) return "establish";
  const head = view.lower(view.beforeAdverbs(at));
  return HOLDERS.has(head) && !HAPPENS.has(view.lower(next)) ? "permit" : undefined;
}

function pledge(view: SentenceView, at: number, next: number): ForceId | undefined {
  if (view.lower(next) === "need") return undefined;
  const own = view.lower(view.runStart(at)) === "our" || speakerSubject(view, at) >= 0;
  if (!own) return undefined;
  return EXPLORES.has(view.lower(next)) ? "intend" : "commit";
}

/** Last coordinator between two places behind which a short subject of its own stands. */
function coordinatorIn(view: SentenceView, from: number, at: number): number {
  for (let index = at - 1; index >= Math.max(from, at - 9); index -= 1) {
    if (COORDINATORS.has(view.lower(index))) return index;
  }
  return -1;
}

interface Place {
  readonly subject: number;
  readonly start: number;
  readonly independent: boolean;
}

/** Where the clause of a modal begins; undefined where the modal belongs to the clause before. */
function placeOf(view: SentenceView, at: number, before: readonly Carrier[]): Place | undefined {
  const run = view.runStart(at);
  if (view.relativeBetween(run, at)) return undefined;
  const last = before.at(-1);
  const mark = view.lower(run - 1);
  if (mark === ";" || mark === ":") return { subject: run, start: run, independent: !last };
  if (!last) return first(view, run, at);
  const opensClause = COORDINATORS.has(view.lower(run));
  const subject = opensClause ? run + 1 : run;
  if (last.form === "participle") return { subject, start: subject, independent: false };
  if (last.form === "modal") return afterModal(view, run, subject, at, opensClause, last);
  const anaphor = ENGLISH.anaphors.has(view.lower(subject)) || speakerSubject(view, at) >= 0;
  return opensClause && anaphor ? { subject, start: subject, independent: false } : undefined;
}

function first(view: SentenceView, run: number, at: number): Place {
  const joint = coordinatorIn(view, run, at);
  const pronoun =
    joint >= 0 && (ENGLISH.anaphors.has(view.lower(joint + 1)) || view.lower(joint + 1) === "we");
  if (pronoun) return { subject: joint + 1, start: joint + 1, independent: true };
  const colon = clauseMarkBefore(view, run);
  const start = colon < 0 ? view.first : colon + 1;
  return { subject: listStart(view, run, start), start, independent: colon >= 0 };
}

function clauseMarkBefore(view: SentenceView, run: number): number {
  for (let at = run - 1; at > view.first; at -= 1) {
    if (view.lower(at) === ":" || view.lower(at) === ";") return at;
  }
  return -1;
}

const LONGEST_MEMBER = 7;

/** Start of a subject that is a list (`firms, schools and clinics`) or is interrupted by an aside between commas. */
function listStart(view: SentenceView, run: number, start: number): number {
  let at = run;
  while (at - 1 > start && view.lower(at - 1) === ",") {
    const before = view.runStart(at - 1);
    const opensAdjunct = before === start && ENGLISH.prepositions.has(view.lower(before));
    if (at - before > LONGEST_MEMBER || opensAdjunct) break;
    at = before;
  }
  return Math.max(at, start);
}

function afterModal(
  view: SentenceView,
  run: number,
  subject: number,
  at: number,
  opens: boolean,
  last: Carrier,
): Place | undefined {
  if (opens) return { subject, start: subject, independent: false };
  const joint = coordinatorIn(view, Math.max(run, last.last), at);
  if (joint < 0) return undefined;
  return { subject: joint + 1, start: joint + 1, independent: false };
}

/** The carrier at a modal verb (should, shall, must, need to, may, will), if it rules a main clause. */
export function modalAt(view: SentenceView, at: number, before: readonly Carrier[]): Carrier | undefined {
  const force = forceOf(view, at);
  if (!force) return undefined;
  const place = placeOf(view, at, before);
  if (!place) return undefined;
  const infinitive = ENGLISH.modals.get(view.lower(at))?.before !== undefined;
  const last = at + 1 + (infinitive || view.lower(at + 1) === "not" ? 1 : 0);
  return {
    rule: "modal",
    force,
    first: at,
    last,
    ...place,
    form: "modal",
    takes: "bare",
    subjectless: false,
  };
}

/** A `shall` or `must` inside a sentence that has no other carrier: what it introduces binds all the same. */
export function embeddedDuty(view: SentenceView): Carrier | undefined {
  for (let at = view.first; at < view.last; at += 1) {
    const word = view.lower(at);
    if (word !== "shall" && word !== "must") continue;
    const force = forceOf(view, at);
    if (force) return rulingWhole("embedded-duty", force, at, view.first);
  }
  return undefined;
}
