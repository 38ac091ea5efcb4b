import type { CarrierEntry } from "../../lexicon/carriers.ts";
import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import { matches } from "../../words/phrases.ts";
import type { SentenceView } from "../sentence-view.ts";
import { opensInfinitive } from "./infinitives.ts";
import { afterAdverbs } from "./places.ts";

/** Tokens behind a carrier within which its evaluating phrase stands. */
const NEAR = 8;

/** The words of a carrier where they stand, end exclusive. */
export interface Hit {
  readonly entry: CarrierEntry;
  readonly first: number;
  readonly last: number;
}

/** End of the words of an entry that begin at a place, adverbs between them skipped; -1 where they do not stand there. */
function endOf(view: SentenceView, lexicon: PhraseLexicon, entry: CarrierEntry, at: number): number {
  let end = at + 1;
  for (const word of entry.words.slice(1)) {
    if (!matches(word, view.tokens[end])) end = afterAdverbs(view, lexicon, end);
    if (end >= view.last || !matches(word, view.tokens[end])) return -1;
    end += 1;
  }
  return end <= view.last ? end : -1;
}

function isNear(view: SentenceView, { near }: CarrierEntry, from: number): boolean {
  if (!near) return true;
  const last = Math.min(view.last, from + NEAR);
  return near.all(view.tokens, from, last).length > 0;
}

/** Whether the infinitive stands behind the words that an entry asks for; its particle may be among them. */
const isFollowed = (view: SentenceView, lexicon: PhraseLexicon, entry: CarrierEntry, last: number): boolean =>
  !entry.infinitive || opensInfinitive(view, lexicon, afterAdverbs(view, lexicon, last));

/** The words of a carrier that begin at a place, if any do; those that ask for words near them are tried first. */
export function hitAt(view: SentenceView, lexicon: PhraseLexicon, at: number): Hit | undefined {
  const token = view.tokens[at];
  if (!token) return undefined;
  for (const { value: entry } of lexicon.carriers.starting(token)) {
    const last = endOf(view, lexicon, entry, at);
    if (last >= 0 && isNear(view, entry, last) && isFollowed(view, lexicon, entry, last)) return { entry, first: at, last };
  }
  return undefined;
}
