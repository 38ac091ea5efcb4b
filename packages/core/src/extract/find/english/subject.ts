import { ENGLISH } from "../../lexicon/english.ts";
import type { SentenceView } from "../sentence-view.ts";

const LONGEST_SUBJECT = 12;
const OPENERS = new Set(["the", "both", "our", "these", "its", "this", "all", "we"]);

/** Walks left over party names joined by commas and `and`; gives the start of the list, or -1. */
function partyList(view: SentenceView, end: number): number {
  let start = view.partyEndingAt(end);
  while (start > view.first) {
    const joint = view.lower(start - 1);
    if (joint === "the") start -= 1;
    else if (joint === "and" || joint === ",") {
      const skip = joint === "and" && view.lower(start - 2) === "," ? 2 : 1;
      const before = view.partyEndingAt(start - skip);
      if (before < 0) break;
      start = before;
    } else break;
  }
  return start;
}

function nounPhrase(view: SentenceView, end: number): number {
  const { speakerHeads, relatives, notSpeakers, prepositions } = ENGLISH;
  let head = false;
  for (let at = end - 1; at >= Math.max(view.first, end - LONGEST_SUBJECT); at -= 1) {
    const word = view.lower(at);
    if (view.isMark(at) || relatives.has(word) || notSpeakers.has(word) || ENGLISH.modals.has(word))
      return -1;
    if (prepositions.has(word) && word !== "of" && !head) return -1;
    if (speakerHeads.has(word)) head = true;
    if (head && (OPENERS.has(word) || at === view.first)) return at;
  }
  return -1;
}

const LONGEST_APPOSITION = 60;

/** `We, the members of the Lakes Union, …`: the pronoun before an apposition that ends right before the verb. */
function apposed(view: SentenceView, end: number): number {
  const { first } = view;
  const opens = ENGLISH.subjectPronouns.has(view.lower(first)) && view.lower(first + 1) === ",";
  return opens && view.lower(end - 1) === "," && end - first < LONGEST_APPOSITION ? first : -1;
}

/** `the LU`: a body by its short name, which the technology's own is not. */
function shortName(view: SentenceView, end: number): number {
  const named = view.tokens[end - 1]?.form.capitals && view.lower(end - 1) !== "ai";
  return named && view.lower(end - 2) === "the" ? end - 2 : -1;
}

/** End of a subject without the short name that stands in brackets behind it. */
const beforeBrackets = (view: SentenceView, end: number): number =>
  view.lower(end - 1) === ")" && view.lower(end - 3) === "(" ? end - 3 : end;

function subjectEndingAt(view: SentenceView, end: number): number {
  if (ENGLISH.subjectPronouns.has(view.lower(end - 1))) return end - 1;
  for (const find of [partyList, shortName, nounPhrase, apposed]) {
    const start = find(view, end);
    if (start >= 0) return start;
  }
  return -1;
}

/**
 * Start of the subject of a verb where the subject is who speaks in the text (`we`, the parties by name or by a word
 * for them), or -1. A subject inside a relative clause does not count.
 */
export function speakerSubject(view: SentenceView, verb: number): number {
  let end = view.beforeAdverbs(verb) + 1;
  if (view.lower(end - 1) === "to" && view.lower(end - 2) === "like") end -= 3;
  const found = subjectEndingAt(view, beforeBrackets(view, end));
  const joint = view.lower(found - 1);
  const depends = ENGLISH.relatives.has(joint) || ENGLISH.prepositions.has(joint);
  return found < 0 || depends ? -1 : found;
}

/** Where the clause of a subject begins, and whether what stands before it is a clause of its own. */
export function clauseStart(
  view: SentenceView,
  subject: number,
  anyBefore: boolean,
): { start: number; independent: boolean } {
  let at = subject;
  const joint = view.lower(at - 1);
  if (joint === "and" || joint === "but" || joint === "so" || joint === "while" || joint === "whilst") {
    return { start: at, independent: !anyBefore };
  }
  if (joint === ";" || joint === ":") return { start: at, independent: !anyBefore };
  if (anyBefore) return { start: at, independent: false };
  at = view.first;
  for (let back = subject - 1; back >= view.first; back -= 1) {
    if (view.lower(back) === ";") return { start: back + 1, independent: true };
  }
  return { start: at, independent: false };
}
