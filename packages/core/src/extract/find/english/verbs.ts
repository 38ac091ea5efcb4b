import { ENGLISH } from "../../lexicon/english.ts";
import type { SentenceView } from "../sentence-view.ts";

const { baseVerbs, alsoNouns, sometimesNouns, determiners, pronouns, prepositions } = ENGLISH;

/** A base form of a verb that is not read as a noun here. */
export function isVerb(view: SentenceView, index: number): boolean {
  const word = view.lower(index);
  const next = view.lower(index + 1);
  if (!baseVerbs.has(word) || next === "of") return false;
  const often = alsoNouns.has(word);
  if (!often && !sometimesNouns.has(word)) return true;
  if (determiners.has(next) || pronouns.has(next) || view.lower(index - 1).endsWith("ly")) return true;
  if (often || prepositions.has(next) || !view.isWord(index + 1)) return false;
  return view.lower(index - 1) === "," || view.lower(index - 2) === ",";
}

/** Whether `to` and a verb stand at a place. */
export const isInfinitive = (view: SentenceView, at: number): boolean =>
  view.lower(at) === "to" && baseVerbs.has(view.lower(view.afterAdverbs(at + 1)));
