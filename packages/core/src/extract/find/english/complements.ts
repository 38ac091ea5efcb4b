import { ENGLISH } from "../../lexicon/english.ts";
import type { Carrier } from "../carrier.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isInfinitive, isVerb } from "./verbs.ts";

/** Where coordinated complements of one carrier begin, after the first. */
interface Scan {
  /** The verb that the next one would be coordinated with. */
  readonly verb: number;
  /** An infinitive with `to` or a relative clause was opened since then. */
  readonly nested: boolean;
}

/** Whether a verb has words of its own before a place, so that what follows shares nothing with it. */
function hasObject(view: SentenceView, verb: number, end: number): boolean {
  for (let at = verb + 1; at < end; at += 1) {
    const word = view.lower(at);
    const light =
      view.isMark(at) || view.isAdverb(at) || word === "and" || word === "or" || ENGLISH.baseVerbs.has(word);
    if (!light) return true;
  }
  return false;
}

/** Index of the joint (`and`, a comma, both) that ends just before `at`, or -1. */
function jointBefore(
  view: SentenceView,
  at: number,
): { joint: number; comma: boolean; and: boolean } | undefined {
  let index = at - 1;
  while (index > view.first && view.isAdverb(index)) index -= 1;
  const and = view.lower(index) === "and" || view.lower(index) === "or";
  const mark = and ? index - 1 : index;
  const comma = view.lower(mark) === "," || view.lower(mark) === ";";
  if (!and && !comma) return undefined;
  return { joint: comma ? mark : index, comma, and };
}

/** How far ahead the `and` that closes a list is looked for, in tokens. */
const LONGEST_LIST = 150;

const closesList = (view: SentenceView, from: number, end: number, infinitive: boolean): boolean => {
  for (let at = from; at < Math.min(end, from + LONGEST_LIST); at += 1) {
    if (view.lower(at) !== "and") continue;
    const next = view.afterAdverbs(at + 1);
    if (infinitive ? isInfinitive(view, next) : isVerb(view, next)) return true;
  }
  return false;
};

function infinitiveStarts(view: SentenceView, at: number, scan: Scan, end: number): boolean {
  if (!isInfinitive(view, at)) return false;
  const joint = jointBefore(view, at);
  if (!joint || !hasObject(view, scan.verb, joint.joint)) return false;
  return joint.and || closesList(view, at + 1, end, true);
}

/** Whether a verb right before the joint waits for the object of the next (`ensure that firms adopt and apply the code`). */
const sharesObject = (view: SentenceView, { joint, comma }: { joint: number; comma: boolean }): boolean =>
  !comma && ENGLISH.baseVerbs.has(view.lower(joint - 1));

function bareStarts(view: SentenceView, at: number, scan: Scan, end: number): boolean {
  if (!isVerb(view, at) || view.lower(at - 1) === "to") return false;
  const joint = jointBefore(view, at);
  if (!joint || !hasObject(view, scan.verb, joint.joint) || sharesObject(view, joint)) return false;
  if (ENGLISH.pronouns.has(view.lower(at + 1))) return false;
  if (!joint.comma && scan.nested) return false;
  return joint.and || closesList(view, at + 1, end, false);
}

function firstVerb(view: SentenceView, carrier: Carrier, end: number): number {
  if (carrier.takes === "bare") return view.afterAdverbs(carrier.last);
  for (let at = Math.max(carrier.first, carrier.last - 1); at < end; at += 1) {
    if (isInfinitive(view, at)) return view.afterAdverbs(at + 1);
  }
  return end;
}

/**
 * First tokens of the coordinated complements of a carrier after its first one: each has a verb and words of its own
 * (codebook, section 2, rules 2 and 3). `end` is where the carrier's clause ends.
 */
export function complementStarts(view: SentenceView, carrier: Carrier, end: number): number[] {
  if (carrier.takes === "other") return [];
  const starts: number[] = [];
  let scan: Scan = { verb: firstVerb(view, carrier, end), nested: false };
  for (let at = scan.verb + 1; at < end; at += 1) {
    const infinitive = carrier.takes === "infinitive" && infinitiveStarts(view, at, scan, end);
    if (infinitive) starts.push(at);
    else if (bareStarts(view, at, scan, end)) starts.push(adverbsBefore(view, at));
    else {
      scan = passed(view, at, scan);
      continue;
    }
    scan = { verb: infinitive ? view.afterAdverbs(at + 1) : at, nested: false };
  }
  return starts;
}

/** What the scan knows after a word that begins no complement. */
function passed(view: SentenceView, at: number, { verb, nested }: Scan): Scan {
  if (isInfinitive(view, at)) return { verb: view.afterAdverbs(at + 1), nested: true };
  return { verb: isVerb(view, at) ? at : verb, nested: nested || view.isRelative(at) };
}

function adverbsBefore(view: SentenceView, at: number): number {
  let index = at;
  while (view.isAdverb(index - 1)) index -= 1;
  return index;
}
