import { CLASS } from "../../lexicon/lexicon.ts";
import type { PhraseLexicon } from "../../lexicon/phrase-lexicon.ts";
import type { PhraseTable } from "../../words/phrases.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type Spans, spansOf } from "./spans.ts";

/** More connectives or adverbs in a row are no language. */
const MOST = 12;
/** Tokens of the longest name of a party. */
const LONGEST_NAME = 8;
/** Tokens of a longer word before the ones that are cut out of it. */
const LONGEST_OTHER = 4;
const MARKS = new Set([",", ";", "،", "؛", "，", "；", "—", "–", "、"]);

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

/** Where an adverb, joint or speaker begins that ends just before a place; undefined where none does. */
function startOf(
  view: SentenceView,
  lexicon: PhraseLexicon,
  kind: keyof Spans,
  end: number,
): number | undefined {
  if (!(view.classes(end - 1) & CLASS.beforeCarrier)) return undefined;
  const start = spansOf(view, lexicon)[kind][end - view.first] as number;
  return start < 0 ? undefined : start;
}

/** The place before the adverbs that stand right before it. */
export function beforeAdverbs(view: SentenceView, lexicon: PhraseLexicon, end: number): number {
  let at = end;
  for (let count = 0; count < MOST; count += 1) {
    const start = startOf(view, lexicon, "adverb", at);
    if (start === undefined) break;
    at = start;
  }
  return at;
}

const LIST_MARKS = new Set([",", "،", "、"]);
/** Parties in a row, each by its name. */
const MOST_PARTIES = 12;

/** Start of the names of parties (`Veldania et Ostmark`) that end just before a place; -1 where none does. */
function partiesBefore(view: SentenceView, lexicon: PhraseLexicon, end: number): number {
  let start = view.partyEndingAt(end);
  for (let count = 0; start > view.first && count < MOST_PARTIES; count += 1) {
    const joint = LIST_MARKS.has(view.lower(start - 1)) ? start - 1 : startOf(view, lexicon, "joint", start);
    const before = joint === undefined ? -1 : view.partyEndingAt(joint);
    if (before < 0) break;
    start = before;
  }
  return start;
}

/** Start of the speaker (a word for the parties, or parties by name) that ends just before a place; -1 where none does. */
export function speakerBefore(view: SentenceView, lexicon: PhraseLexicon, end: number): number {
  const verb = beforeAdverbs(view, lexicon, end);
  const close = lexicon.negations.has(view.lower(verb - 1)) ? verb - 1 : verb;
  return startOf(view, lexicon, "speaker", close) ?? partiesBefore(view, lexicon, close);
}

/** Whether a speaker stands right behind a place, adverbs left aside, as where the verb comes first. */
export function speakerBehind(view: SentenceView, lexicon: PhraseLexicon, from: number): boolean {
  const at = afterAdverbs(view, lexicon, from);
  if (lexicon.speakers.longestAt(view.tokens, at, view.last)) return true;
  for (let end = at + 1; end <= Math.min(view.last, at + LONGEST_NAME); end += 1) {
    if (view.partyEndingAt(end) === at) return true;
  }
  return false;
}

/** Start of the clause that a joint (a mark, a coordinator, both) opens just before a place; -1 where none does. */
export function jointBefore(view: SentenceView, lexicon: PhraseLexicon, at: number): number {
  const close = beforeAdverbs(view, lexicon, at);
  if (MARKS.has(view.lower(close - 1))) return close;
  const start = startOf(view, lexicon, "joint", close) ?? -1;
  return start > view.first ? start : -1;
}

/** Whether a word that opens a relative clause stands between the last mark and a place. */
export const isSubordinate = (view: SentenceView, at: number): boolean =>
  view.relativeBetween(view.runStart(at), at);

/** The same, for a clause that may begin with a connective which holds such a word (`al tiempo que`). */
export function isSubordinateClause(view: SentenceView, lexicon: PhraseLexicon, at: number): boolean {
  const connective = startOf(view, lexicon, "joint", at) ?? -1;
  return isSubordinate(view, connective > view.first ? connective : at);
}

/** Whether a comma parts what begins at a place, or behind the connective there, from the clause before. */
export const opensAside = (view: SentenceView, lexicon: PhraseLexicon, at: number): boolean =>
  view.isMark(at - 1) || (view.isMark(at - 2) && lexicon.loose.has(view.lower(at - 1)));

/** Whether what begins at a place is cut out of a longer word (`应` of `应对`). */
export function isInsideWord(
  { tokens, first: start, last: end }: SentenceView,
  { others }: PhraseLexicon,
  first: number,
  last: number,
): boolean {
  if (others.isEmpty) return false;
  for (let at = Math.max(start, first - LONGEST_OTHER); at <= first; at += 1) {
    const word = others.longestAt(tokens, at, end);
    if (word && word.last > first && (at < first || word.last > last)) return true;
  }
  return false;
}
