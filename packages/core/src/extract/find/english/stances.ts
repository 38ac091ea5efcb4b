import { ENGLISH, type Inflection, type VerbEntry } from "../../lexicon/english.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { clauseStart, speakerSubject } from "./subject.ts";
import { isInfinitive } from "./verbs.ts";

const NEAR = 6;
const FAR = 14;
/** How many carriers back the verb may be that another is coordinated with. */
const RECENT = 20;

function tailEnd(view: SentenceView, entry: VerbEntry, from: number): number {
  if (entry.tail.size === 0) return from;
  const at = view.afterAdverbs(from);
  if (!entry.tail.has(view.lower(at))) return -1;
  if (entry.after.size === 0) return at + 1;
  return wordAmong(view, entry.after, at + 1, NEAR);
}

/** End of the first of some words within a few tokens that no mark interrupts, or -1. */
function wordAmong(view: SentenceView, words: ReadonlySet<string>, from: number, reach: number): number {
  for (let at = from; at < Math.min(view.last, from + reach) && !view.isMark(at); at += 1) {
    if (words.has(view.lower(at))) return at + 1;
    if (view.isRelative(at) || view.lower(at) === "to") return -1;
  }
  return -1;
}

function infinitiveAfter(view: SentenceView, from: number, reach: number): boolean {
  for (let at = from; at < Math.min(view.last, from + reach) && !view.isMark(at); at += 1) {
    if (view.isRelative(at)) return false;
    if (view.lower(at) === "to") return ENGLISH.baseVerbs.has(view.lower(view.afterAdverbs(at + 1)));
  }
  return false;
}

const DIRECTIVE: ReadonlySet<string> = new Set(["call", "encourage", "recommend"]);
/** Tokens of the longest list of those who are asked to do something. */
const LONGEST_ADDRESS = 90;

/** Whether an infinitive follows: near, or, behind a directive, at the end of a list of those whom it addresses. */
function takesInfinitive(view: SentenceView, { force }: VerbEntry, from: number): boolean {
  if (infinitiveAfter(view, from, FAR)) return true;
  if (!DIRECTIVE.has(force)) return false;
  for (let at = from; at < Math.min(view.last, from + LONGEST_ADDRESS); at += 1) {
    if (view.isRelative(at) || view.lower(at) === ";" || opensParticiple(view, at)) return false;
    if (isInfinitive(view, at)) return true;
  }
  return false;
}

const OWN = new Set(["our", "its", "their", "her", "his"]);

/** A commitment that is taken up again binds only where it is the speakers' own. */
function nearEnd(view: SentenceView, entry: VerbEntry, from: number): number {
  const end = wordAmong(view, entry.near, from, NEAR);
  if (entry.force !== "commit" || end < 0) return end;
  for (let at = from; at < end; at += 1) if (OWN.has(view.lower(at))) return end;
  return -1;
}

/** End of the carrying words where an entry holds at a verb, or -1. */
function holds(view: SentenceView, entry: VerbEntry, verb: number): number {
  const end = tailEnd(view, entry, verb + 1);
  if (end < 0) return -1;
  if (entry.near.size > 0) return nearEnd(view, entry, end);
  if (entry.infinitive === "next" && !infinitiveAfter(view, end, 2)) return -1;
  if (entry.infinitive === "addressee" && !addressed(view, end)) return -1;
  return end;
}

/** Behind these the words before `to` belong to what is spoken of (`the efforts of States to act`). */
const ENDS_ADDRESS = new Set([";", "of", "by"]);

/** Whether a mark stands before a participle that carries a stance of its own. */
const opensParticiple = (view: SentenceView, at: number): boolean =>
  view.isMark(at) && ENGLISH.verbs.get(view.lower(view.afterAdverbs(at + 1)))?.inflection === "ing";

/** Whether somebody is asked to do something: words for actors, lists of them included, right before `to` and a verb. */
function addressed(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.last, from + 2 * FAR); at += 1) {
    if (view.isRelative(at) || ENDS_ADDRESS.has(view.lower(at)) || opensParticiple(view, at)) return false;
    if (view.lower(at) !== "to") continue;
    const verb = ENGLISH.baseVerbs.has(view.lower(view.afterAdverbs(at + 1)));
    return verb && ENGLISH.addressees.has(view.lower(at - 1));
  }
  return false;
}

interface Place {
  readonly subject: number;
  readonly start: number;
  readonly independent: boolean;
  readonly form: "stance" | "participle";
  readonly subjectless: boolean;
}

const CONNECTS_PARTICIPLE = new Set([",", ";", "while", "whilst", "—", "–", "("]);

function participlePlace(
  view: SentenceView,
  verb: number,
  entry: VerbEntry,
  before: readonly Carrier[],
): Place | undefined {
  const previous = view.beforeAdverbs(verb);
  const start = previous + 1;
  const place: Place = { subject: start, start, independent: false, form: "participle", subjectless: true };
  if (previous < view.first) return place;
  const word = view.lower(previous);
  if (!entry.mid) return undefined;
  if (CONNECTS_PARTICIPLE.has(word)) return place;
  if (word === "and" && (view.lower(previous - 1) === "," || before.at(-1)?.form === "participle")) {
    return before.length > 0 ? place : undefined;
  }
  return undefined;
}

/** The place before an aside between marks (`and, in this regard, stresses`), or before one without (`and in this regard stresses`). */
function beforeAside(view: SentenceView, previous: number): number {
  const end = view.lower(previous) === "," ? previous : previous + 1;
  for (const words of ENGLISH.asides) {
    const start = end - words.length;
    if (!words.every((word, offset) => view.lower(start + offset) === word)) continue;
    return view.lower(start - 1) === "," ? start - 2 : start - 1;
  }
  return previous;
}

function coordinated(
  view: SentenceView,
  verb: number,
  inflection: Inflection,
  entry: VerbEntry,
  before: readonly Carrier[],
): boolean {
  const previous = beforeAside(view, view.beforeAdverbs(verb));
  if (view.lower(previous) !== "and") return false;
  const last = before.slice(-RECENT).findLast(({ form }) => form === "stance");
  if (!last) return false;
  const listed = view.lower(previous - 1) === ",";
  const clear = entry.tail.size > 0;
  const doubtful = last.takes !== "other" || (entry.noun && !listed);
  if (inflection === "base" && doubtful && !clear) return false;
  if (ENGLISH.verbs.get(view.lower(last.first))?.inflection !== inflection) return false;
  const next = view.lower(verb + 1);
  return clear || (entry.to && next === "to") || !ENGLISH.prepositions.has(next);
}

const GOES_ON = new Set(["continues", "continuing", "wishes", "wishing"]);

/** The place before `continues to`, which changes nothing; the place itself where it does not stand there. */
const goingOn = (view: SentenceView, previous: number): number =>
  view.lower(previous) === "to" && GOES_ON.has(view.lower(previous - 1))
    ? view.beforeAdverbs(previous - 1)
    : previous;

const ARTICLES = new Set(["the", "a", "an", "its", "their"]);

const AGENT = new Set(["by", "at", "in", "under", "pursuant", "during", "within"]);
const DONE: ReadonlySet<string> = new Set(["establish", "support", "commit"]);

/** A participle that belongs to the noun before it and tells where or by whom it was done (`the code adopted at the summit`). */
const isReduced = (
  view: SentenceView,
  verb: number,
  inflection: Inflection,
  { force, tail }: VerbEntry,
): boolean => inflection === "past" && tail.size === 0 && DONE.has(force) && AGENT.has(view.lower(verb + 1));

/** A subject begins behind the carrier before it; what was done in the past inside a recital is only told. */
function isFree(view: SentenceView, subject: number, inflection: Inflection, last?: Carrier): boolean {
  if (!last) return true;
  const told = inflection === "past" && last.form === "participle" && view.lower(subject - 1) !== ",";
  return subject >= last.last && !told;
}

/** A verb without a subject behind an adjunct that opens the sentence (`Pending the vote, urges …`). */
const behindAdjunct = (
  view: SentenceView,
  previous: number,
  inflection: Inflection,
  before: readonly Carrier[],
): boolean =>
  inflection === "third" &&
  before.length === 0 &&
  view.lower(previous) === "," &&
  (ENGLISH.prepositions.has(view.lower(view.first)) || view.lower(view.first).endsWith("ing"));

function finitePlace(
  view: SentenceView,
  verb: number,
  inflection: Inflection,
  entry: VerbEntry,
  before: readonly Carrier[],
): Place | undefined {
  const previous = goingOn(view, view.beforeAdverbs(verb));
  if (ARTICLES.has(view.lower(previous))) return undefined;
  if (previous < view.first) {
    if (inflection !== "third" && !entry.fronted && view.lower(verb - 1) !== "to") return undefined;
    return { subject: verb, start: view.first, independent: false, form: "stance", subjectless: true };
  }
  if (isReduced(view, verb, inflection, entry)) return undefined;
  const bound = entry.subject.has(view.lower(previous));
  if (entry.subject.size > 0 && !bound) return undefined;
  const subject = bound ? view.runStart(verb) : speakerSubject(view, verb);
  if (subject >= 0 && (bound || isFree(view, subject, inflection, before.at(-1))))
    return { subject, ...clauseStart(view, subject, before.length > 0), form: "stance", subjectless: false };
  if (behindAdjunct(view, previous, inflection, before)) {
    return { subject: verb, start: view.first, independent: false, form: "stance", subjectless: true };
  }
  if (!coordinated(view, verb, inflection, entry, before)) return undefined;
  const start = beforeAside(view, previous) + 1;
  return {
    subject: start,
    start,
    independent: false,
    form: "stance",
    subjectless: true,
  };
}

/** The carrier at a verb, where its words and its place make it one. */
export function stanceAt(view: SentenceView, verb: number, before: readonly Carrier[]): Carrier | undefined {
  const form = ENGLISH.verbs.get(view.lower(verb));
  if (!form) return undefined;
  for (const entry of form.entries) {
    const last = holds(view, entry, verb);
    if (last < 0) continue;
    const place =
      form.inflection === "ing"
        ? participlePlace(view, verb, entry, before)
        : finitePlace(view, verb, form.inflection, entry, before);
    if (!place && entry.subject.size > 0) continue;
    if (!place) return undefined;
    const takes = entry.to && takesInfinitive(view, entry, last) ? "infinitive" : "other";
    return { rule: place.form, force: entry.force, first: verb, last, takes, ...place };
  }
  return undefined;
}
