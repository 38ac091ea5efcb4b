import { ENGLISH } from "../../lexicon/english.ts";
import { CLASS } from "../../lexicon/lexicon.ts";
import type { SentenceView } from "../sentence-view.ts";

const { determiners, pronouns, prepositions } = ENGLISH;
const MAYBE_NOUN = CLASS.oftenNoun | CLASS.sometimesNoun;

/** A base form of a verb that is not read as a noun here. */
export function isVerb(view: SentenceView, index: number): boolean {
  const classes = view.classes(index);
  if (!(classes & CLASS.verb)) return false;
  const next = view.lower(index + 1);
  if (next === "of") return false;
  if (!(classes & MAYBE_NOUN)) return true;
  if (determiners.has(next) || pronouns.has(next) || view.lower(index - 1).endsWith("ly")) return true;
  if (classes & CLASS.oftenNoun || prepositions.has(next) || !view.isWord(index + 1)) return false;
  return view.lower(index - 1) === "," || view.lower(index - 2) === ",";
}

/** Whether `to` and a verb stand at a place. */
export const isInfinitive = (view: SentenceView, at: number): boolean =>
  view.lower(at) === "to" && (view.classes(view.afterAdverbs(at + 1)) & CLASS.verb) !== 0;
