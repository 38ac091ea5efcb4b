import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Letters of the shortest word that is taken for an infinitive. */
const SHORTEST = 4;

/** Whether the word at a place ends as infinitives do, and is none of the words that only look so. */
export function isInfinitive(
  view: SentenceView,
  { infinitives, noInfinitives }: PhraseLexicon,
  at: number,
): boolean {
  const word = view.lower(at);
  if (word.length < SHORTEST || !infinitives.some((ending) => word.endsWith(ending))) return false;
  return !noInfinitives.has(word);
}
