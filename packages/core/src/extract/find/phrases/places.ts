import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { PhraseTable } from "../../words/phrases.ts";
import type { SentenceView } from "../sentence-view.ts";

/** More connectives or adverbs in a row are no language. */
const MOST = 12;
/** Tokens of the longest phrase for a speaker. */
const LONGEST_SPEAKER = 14;
const MARKS = new Set([",", ";", "،", "؛", "，", "；", "—", "–", "、"]);
const CLAUSE_MARKS = new Set([";", "؛", "；", ":", "：", "。"]);

function behind(view: SentenceView, table: PhraseTable<true>, from: number): number {
  let at = from;
  for (let count = 0; count < MOST; count += 1) {
    const match = table.longestAt(view.tokens, at, view.last);
    if (!match) break;
    at = match.last;
  }
  return at;
}

/** First token from a place on that belongs to no adverb. */
export const afterAdverbs = (view: SentenceView, { adverbs }: PhraseLexicon, at: number): number =>
  behind(view, adverbs, at);

/** First token of the sentence that is no connective, adverb or opening mark: where a carrier without a subject may stand. */
export function leadOf(view: SentenceView, lexicon: PhraseLexicon): number {
  let at = view.first;
  for (let count = 0; count < MOST; count += 1) {
    const next = behind(view, lexicon.joints, behind(view, lexicon.adverbs, at));
    const skipped = next < view.last && !view.isWord(next) ? next + 1 : next;
    if (skipped === at) return at;
    at = skipped;
  }
  return at;
}

/** Whether some phrase of a table ends just before a place, and where it begins; -1 where none does. */
export function phraseBefore(
  view: SentenceView,
  table: PhraseTable<true>,
  end: number,
  reach: number,
): number {
  for (let at = Math.max(view.first, end - reach); at < end; at += 1) {
    if (table.longestAt(view.tokens, at, end)?.last === end) return at;
  }
  return -1;
}

/** The place before the adverbs that stand right before it. */
export function beforeAdverbs(view: SentenceView, { adverbs }: PhraseLexicon, end: number): number {
  let at = end;
  for (let count = 0; count < MOST; count += 1) {
    const start = phraseBefore(view, adverbs, at, 6);
    if (start < 0) break;
    at = start;
  }
  return at;
}

/** Start of the speaker (a word for the parties, or a party by name) that ends just before a place; -1 where none does. */
export function speakerBefore(view: SentenceView, lexicon: PhraseLexicon, end: number): number {
  const close = beforeAdverbs(view, lexicon, end);
  const start = phraseBefore(view, lexicon.speakers, close, LONGEST_SPEAKER);
  return start >= 0 ? start : view.partyEndingAt(close);
}

/** Start of the clause that a joint (a mark, a coordinator, both) opens just before a place; -1 where none does. */
export function jointBefore(view: SentenceView, lexicon: PhraseLexicon, at: number): number {
  const close = beforeAdverbs(view, lexicon, at);
  if (MARKS.has(view.lower(close - 1))) return close;
  const start = phraseBefore(view, lexicon.joints, close, 4);
  return start > view.first ? start : -1;
}

/** Whether a word that opens a relative clause stands between the last mark and a place. */
export const isSubordinate = (view: SentenceView, at: number): boolean =>
  view.relativeBetween(view.runStart(at), at);

/** Where the clause that holds a place begins: behind the last mark that parts clauses, or with the sentence. */
export function clauseStart(view: SentenceView, at: number): number {
  for (let index = at - 1; index > view.first; index -= 1) {
    if (CLAUSE_MARKS.has(view.lower(index))) return index + 1;
  }
  return view.first;
}
