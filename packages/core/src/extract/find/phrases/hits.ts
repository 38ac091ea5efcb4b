import type { CarrierEntry } from "../../lexicon/carriers.ts";
import { CLASS } from "../../lexicon/lexicon.ts";
import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import { matches, type Pattern, type PhraseTable } from "../../words/phrases.ts";
import type { SentenceView } from "../sentence-view.ts";
import { opensInfinitive } from "./infinitives.ts";
import { afterAdverbs, beforeAdverbs } from "./places.ts";

/** Tokens behind a carrier within which its evaluating phrase stands. */
const NEAR = 8;

/** The words of a carrier where they stand, end exclusive. */
export interface Hit {
  readonly entry: CarrierEntry;
  readonly first: number;
  readonly last: number;
}

const stands = (view: SentenceView, word: Pattern, at: number): boolean => {
  const form = at < view.last ? view.tokens[at]?.form : undefined;
  return form !== undefined && matches(word, form);
};

/** End of the words of an entry that begin at a place, adverbs between them skipped; -1 where they do not stand there. */
function endOf(view: SentenceView, lexicon: PhraseLexicon, entry: CarrierEntry, at: number, skipped: number) {
  let end = at + 1;
  for (let index = 1; index < entry.words.length; index += 1) {
    const word = entry.words[index] as Pattern;
    if (!stands(view, word, end)) end = end === at + 1 ? skipped : afterAdverbs(view, lexicon, end);
    if (!stands(view, word, end)) return -1;
    end += 1;
  }
  return end <= view.last ? end : -1;
}

function standsIn(view: SentenceView, near: PhraseTable<true>, from: number, last: number): boolean {
  for (let at = from; at < last; at += 1) if (near.longestAt(view.tokens, at, last)) return true;
  return false;
}

/** Whether a phrase that an entry asks for stands within a few words behind it, or among the adverbs before it. */
function isNear(view: SentenceView, lexicon: PhraseLexicon, { entry, first, last }: Hit): boolean {
  const { near, next } = entry;
  if (!near) return true;
  if (next) return near.longestAt(view.tokens, last, view.last) !== undefined;
  return (
    standsIn(view, near, last, Math.min(view.last, last + NEAR)) ||
    standsIn(view, near, beforeAdverbs(view, lexicon, first), first)
  );
}

/** Whether the infinitive follows that an entry asks for. */
const isFollowed = (view: SentenceView, lexicon: PhraseLexicon, entry: CarrierEntry, last: number): boolean =>
  !entry.infinitive || opensInfinitive(view, lexicon, afterAdverbs(view, lexicon, last));

/** The words of a carrier that begin at a place, if any do; those that ask for words near them are tried first. */
export function hitAt(view: SentenceView, lexicon: PhraseLexicon, at: number): Hit | undefined {
  const form = view.tokens[at]?.form;
  if (!form || !(form.classes & CLASS.carrier)) return undefined;
  const skipped = afterAdverbs(view, lexicon, at + 1);
  for (const { value: entry } of lexicon.carriers.starting(form)) {
    const last = endOf(view, lexicon, entry, at, skipped);
    if (last < 0) continue;
    const hit: Hit = { entry, first: at, last };
    if (isNear(view, lexicon, hit) && isFollowed(view, lexicon, entry, last)) return hit;
  }
  return undefined;
}
