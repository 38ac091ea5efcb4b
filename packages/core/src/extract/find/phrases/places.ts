import type { PhraseLexicon, PlaceKind } from "../../lexicon/phrase-lexicon.ts";
import type { PhraseMatch, PhraseTable } from "../../words/phrases.ts";
import type { SentenceView } from "../sentence-view.ts";

/** More connectives or adverbs in a row are no language. */
const MOST = 12;
/** Tokens of the longest name of a party. */
const LONGEST_NAME = 8;
/** Tokens between the speaker that opens a sentence and its verb. */
const LONGEST_ASIDE = 40;
const MARKS = new Set([",", ";", "،", "؛", "，", "；", "—", "–", "、"]);
const CLAUSE_MARKS = new Set([";", "؛", "；", ":", "：", "。"]);
const SEMICOLONS = new Set([";", "؛", "；"]);

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
function leadOf(view: SentenceView, lexicon: PhraseLexicon): number {
  let at = view.first;
  for (let count = 0; count < MOST; count += 1) {
    const next = behind(view, lexicon.joints, behind(view, lexicon.adverbs, at));
    const skipped = next < view.last && !view.isWord(next) ? next + 1 : next;
    if (skipped === at) return at;
    at = skipped;
  }
  return at;
}

/** Phrases of one kind: for each end the first place where one begins that ends there. */
type Spans = Map<number, number>;

interface Scan {
  readonly spans: Readonly<Record<Exclude<PlaceKind, "opener">, Spans>>;
  /** Where prepositions stand that may open the object of a verb behind it. */
  readonly openers: readonly number[];
  /** For each token of a longer word that is no carrier: that word. */
  readonly words: ReadonlyMap<number, PhraseMatch<PlaceKind>>;
}

function scanOf(view: SentenceView, { places }: PhraseLexicon): Scan {
  const spans = { adverb: new Map(), joint: new Map(), speaker: new Map(), other: new Map() };
  const openers: number[] = [];
  const words = new Map<number, PhraseMatch<PlaceKind>>();
  for (const match of places.all(view.tokens, view.first, view.last)) {
    const { value, first, last } = match;
    if (value === "opener") {
      openers.push(first);
      continue;
    }
    const ends: Spans = spans[value];
    if (!ends.has(last)) ends.set(last, first);
    if (value !== "other") continue;
    for (let at = first; at < last; at += 1) if (!words.has(at)) words.set(at, match);
  }
  return { spans, openers, words };
}

/** What stands around the places of a sentence; worked out in one pass over it, when it is first asked for. */
export class Places {
  readonly view: SentenceView;
  readonly lexicon: PhraseLexicon;
  private readonly scan: Scan;
  /** Where a carrier without a subject may stand. */
  readonly lead: number;
  /** The speaker that the sentence opens with, if it opens with one. */
  readonly leader: PhraseMatch<true> | undefined;
  /** Whether the sentence opens with an adjunct. */
  readonly fronted: boolean;
  private clauses: number[] | undefined;
  private parts: number[] | undefined;

  constructor(view: SentenceView, lexicon: PhraseLexicon) {
    this.view = view;
    this.lexicon = lexicon;
    this.scan = scanOf(view, lexicon);
    this.lead = leadOf(view, lexicon);
    this.leader = lexicon.speakers.longestAt(view.tokens, this.lead, view.last);
    this.fronted = lexicon.prepositions.longestAt(view.tokens, this.lead, view.last) !== undefined;
  }

  /** Whether what begins at a place is cut out of a longer word (`应` of `应对`). */
  isInsideWord(first: number, last: number): boolean {
    const word = this.scan.words.get(first);
    return word !== undefined && (word.first < first || word.last >= last);
  }

  /** The place before the adverbs that stand right before it. */
  beforeAdverbs(end: number): number {
    let at = end;
    for (let count = 0; count < MOST; count += 1) {
      const start = this.scan.spans.adverb.get(at);
      if (start === undefined) break;
      at = start;
    }
    return at;
  }

  /**
   * Start of the speaker (a word for the parties, or parties by name) that ends just before a place, adverbs and a
   * negation left aside; -1 where none does.
   */
  speakerBefore(end: number): number {
    const verb = this.beforeAdverbs(end);
    const close = this.lexicon.negations.has(this.view.lower(verb - 1)) ? verb - 1 : verb;
    const start = this.scan.spans.speaker.get(close) ?? this.partiesBefore(close);
    return start >= 0 && !this.isSubordinateClause(start) ? start : -1;
  }

  /** Start of the names of parties (`Veldania et Ostmark`) that end just before a place; -1 where none does. */
  private partiesBefore(end: number): number {
    const { view, lexicon } = this;
    let start = view.partyEndingAt(end);
    for (let count = 0; start > view.first && count < MOST; count += 1) {
      const joined = view.lower(start - 1) === "," || lexicon.loose.has(view.lower(start - 1));
      const before = joined ? view.partyEndingAt(start - 1) : -1;
      if (before < 0) break;
      start = before;
    }
    return start;
  }

  /** Start of the speaker that opens the sentence, where nothing but its own words or an aside stands before a place; else -1. */
  leaderBefore(at: number): number {
    const { leader, view } = this;
    if (!leader || at < leader.last || at - leader.last > LONGEST_ASIDE || this.isSubordinate(at)) return -1;
    const run = view.runStart(at);
    return run <= leader.first || this.beforeAdverbs(at) === run ? leader.first : -1;
  }

  /** Whether an adjunct opens the sentence and its comma stands right before a place. */
  isBehindAdjunct(at: number): boolean {
    const run = this.view.runStart(at);
    return this.fronted && this.beforeAdverbs(at) === run && this.view.lower(run - 1) === ",";
  }

  /** Whether a speaker stands right behind a place, adverbs left aside, as where the verb comes first. */
  speakerBehind(from: number): boolean {
    const { view, lexicon } = this;
    const at = afterAdverbs(view, lexicon, from);
    if (lexicon.speakers.longestAt(view.tokens, at, view.last)) return true;
    for (let end = at + 1; end <= Math.min(view.last, at + LONGEST_NAME); end += 1) {
      if (view.partyEndingAt(end) === at) return true;
    }
    return false;
  }

  /** Start of the clause that a joint (a mark, a coordinator, both) opens just before a place; -1 where none does. */
  jointBefore(at: number): number {
    const close = this.beforeAdverbs(at);
    if (MARKS.has(this.view.lower(close - 1))) return close;
    const start = this.scan.spans.joint.get(close) ?? -1;
    return start > this.view.first ? start : -1;
  }

  /** Whether a comma parts what begins at a place, or behind the connective there, from the clause before. */
  opensAside(at: number): boolean {
    const { view, lexicon } = this;
    return view.isMark(at - 1) || (view.isMark(at - 2) && lexicon.loose.has(view.lower(at - 1)));
  }

  /** Whether a semicolon stands right before the joint or adverbs that end at a place. */
  opensPart(at: number): boolean {
    return SEMICOLONS.has(this.view.lower(this.jointBefore(at) - 1));
  }

  /** The last place from `from` on, before `at`, where a preposition opens the object of a verb that stands behind it; -1 where none does. */
  openerBefore(at: number, from: number): number {
    const { openers } = this.scan;
    for (let index = openers.length - 1; index >= 0; index -= 1) {
      const opener = openers[index] as number;
      if (opener < from) return -1;
      if (opener < at && this.mayOpen(opener, from)) return opener;
    }
    return -1;
  }

  private mayOpen(opener: number, from: number): boolean {
    return opener <= this.lead || this.jointBefore(opener) >= from || this.speakerBefore(opener) >= from;
  }

  /** Whether a word that opens a relative clause stands between the last mark and a place. */
  isSubordinate(at: number): boolean {
    return this.view.relativeBetween(this.view.runStart(at), at);
  }

  /** The same, for a clause that may begin with a connective which holds such a word (`al tiempo que`). */
  isSubordinateClause(at: number): boolean {
    const connective = this.scan.spans.joint.get(at) ?? -1;
    return this.isSubordinate(connective > this.view.first ? connective : at);
  }

  /** Where the clause that holds a place begins: behind the last mark that parts clauses, or with the sentence. */
  clauseStart(at: number): number {
    this.clauses ??= startsBehind(this.view, CLAUSE_MARKS);
    return this.clauses[at - this.view.first] ?? this.view.first;
  }

  /** Where the part of the sentence begins that a semicolon parts from what stands before it. */
  partStart(at: number): number {
    this.parts ??= startsBehind(this.view, SEMICOLONS);
    return this.parts[at - this.view.first] ?? this.view.first;
  }
}

const known = new WeakMap<SentenceView, Places>();

/** The places of a sentence, worked out once however often they are asked for. */
export function placesOf(view: SentenceView, lexicon: PhraseLexicon): Places {
  const places = known.get(view) ?? new Places(view, lexicon);
  known.set(view, places);
  return places;
}

/** For each token of a sentence the place behind the last of some marks before it. */
function startsBehind(view: SentenceView, marks: ReadonlySet<string>): number[] {
  const starts: number[] = [];
  let start = view.first;
  for (let at = view.first; at < view.last; at += 1) {
    starts.push(start);
    if (marks.has(view.lower(at))) start = at + 1;
  }
  return starts;
}
