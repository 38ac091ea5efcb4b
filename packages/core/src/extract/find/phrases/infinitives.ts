import { CLASS } from "../../lexicon/lexicon.ts";
import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { SentenceView } from "../sentence-view.ts";
import { afterAdverbs } from "./places.ts";

const MOST_CLITICS = 4;

/** Whether the word at a place ends as infinitives do, and is none of the words that only look so. */
export const isInfinitive = (view: SentenceView, at: number): boolean =>
  (view.classes(at) & CLASS.infinitive) !== 0;

/** What a complement opens with. */
export interface Opening {
  /** Its particle or conjunction; empty for an infinitive alone. */
  readonly word: string;
  readonly last: number;
}

/** One form of a particle: `d'` is `de`. */
const plain = (word: string): string => (word.endsWith("'") ? `${word.slice(0, -1)}e` : word);

/** The infinitive (with its particle, if it has one) or the clause that opens at a place. */
export function openingAt(view: SentenceView, lexicon: PhraseLexicon, at: number): Opening | undefined {
  const word = view.lower(at);
  if (lexicon.complementisers.has(word)) return { word: plain(word), last: at + 1 };
  const particle = lexicon.particles.longestAt(view.tokens, at, view.last);
  const verb = afterClitics(view, lexicon, particle?.last ?? at);
  return isInfinitive(view, verb) ? { word: particle ? plain(word) : "", last: verb + 1 } : undefined;
}

/** First token from a place on that is no adverb and no small word that leans on its verb (`de lui en rendre compte`). */
function afterClitics(view: SentenceView, lexicon: PhraseLexicon, from: number): number {
  let at = afterAdverbs(view, lexicon, from);
  for (let count = 0; count < MOST_CLITICS && lexicon.clitics.has(view.lower(at)); count += 1) {
    at = afterAdverbs(view, lexicon, at + 1);
  }
  return at;
}

/** Whether an infinitive, with its particle or alone, stands at a place. */
export const opensInfinitive = (view: SentenceView, lexicon: PhraseLexicon, at: number): boolean => {
  const opening = openingAt(view, lexicon, at);
  return opening !== undefined && !lexicon.complementisers.has(opening.word);
};
