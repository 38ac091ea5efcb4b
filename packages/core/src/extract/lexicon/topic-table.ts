import { TOPICS } from "../../model/index.ts";
import type { Form } from "../words/forms.ts";
import { matches, newSlot, type Pattern, PhraseTable, wordsOf } from "../words/phrases.ts";
import type { Token } from "../words/tokens.ts";
import type { Writing } from "../words/writing.ts";

/** A term with its weight for each topic that it speaks for or against; topics by their place in the scheme. */
export interface TopicEntry {
  readonly term: string;
  readonly topics: readonly number[];
  readonly weights: readonly number[];
}

/** A compiled term. */
interface TopicTerm extends TopicEntry {
  readonly id: number;
  readonly words: readonly Pattern[];
}

/** What a form is to the terms: which ones begin with it, and whether it may be the second word of one. */
interface Head {
  readonly alone: readonly TopicTerm[];
  readonly longer: readonly TopicTerm[];
  /** Of the longer ones those that fit each next word met so far. */
  readonly byNext: Map<string, readonly TopicTerm[]>;
  readonly second: boolean;
  /** Whether words that open another place may begin with it. */
  readonly opens: boolean;
}

/**
 * The terms of a clause in the order of their first tokens, and what they add up to for each topic: a term counts once.
 * One reading is used again and again: it holds until its table reads the next clause.
 */
export interface TopicReading {
  count: number;
  readonly terms: TopicTerm[];
  /** First token of each term. */
  readonly tokens: number[];
  readonly sums: Float64Array;
  openings: number;
  /** Tokens with which words may begin that open another place. */
  readonly opening: number[];
}

const NONE: Head = { alone: [], longer: [], byNext: new Map(), second: false, opens: false };

/** Whether a term's words from the third one on follow. The first two are known to fit. */
function goesOn({ words }: TopicTerm, tokens: readonly Token[], at: number, last: number): boolean {
  if (at + words.length > last) return false;
  for (let offset = 2; offset < words.length; offset += 1) {
    const word = words[offset];
    const token = tokens[at + offset];
    if (word === undefined || token === undefined || !matches(word, token.form)) return false;
  }
  return true;
}

/** Second words of terms, to ask of a form whether it is one. */
function secondsOf(entries: readonly TopicEntry[], writing: Writing): PhraseTable<true> {
  const seconds = entries.flatMap(({ term }) => wordsOf(term, writing).slice(1, 2));
  return new PhraseTable(
    [...new Set(seconds)].map((word) => [word, true] as const),
    writing,
    { seldom: true },
  );
}

/** All terms of a language's topics, made to be looked up at every token of every clause. */
export class TopicTable {
  private readonly phrases: PhraseTable<Omit<TopicTerm, "words">>;
  private readonly seconds: PhraseTable<true>;
  private readonly places: PhraseTable<number>;
  private readonly slot: number;
  /** In which reading each term was counted last. */
  private readonly counted: Int32Array;
  private round = 0;
  private readonly reading: TopicReading = {
    count: 0,
    terms: [],
    tokens: [],
    sums: new Float64Array(TOPICS.length),
    openings: 0,
    opening: [],
  };

  constructor(entries: readonly TopicEntry[], places: PhraseTable<number>, writing: Writing) {
    this.phrases = new PhraseTable(
      entries.map((entry, id) => [entry.term, { ...entry, id }] as const),
      writing,
      { seldom: true },
    );
    this.slot = newSlot(writing);
    this.seconds = secondsOf(entries, writing);
    this.places = places;
    this.counted = new Int32Array(entries.length);
  }

  private headOf(form: Form): Head {
    return (form.heads[this.slot] as Head | undefined) ?? this.newHead(form);
  }

  private newHead(form: Form): Head {
    const terms = this.phrases.starting(form).map(({ words, value }): TopicTerm => ({ ...value, words }));
    const second = this.seconds.starting(form).length > 0;
    const opens = this.places.starting(form).length > 0;
    const alone = terms.filter(({ words }) => words.length === 1);
    const longer = terms.filter(({ words }) => words.length > 1);
    const head =
      terms.length > 0 || second || opens ? { alone, longer, byNext: new Map(), second, opens } : NONE;
    form.heads[this.slot] = head;
    return head;
  }

  private longerOf({ longer, byNext }: Head, next: Form): readonly TopicTerm[] {
    const known = byNext.get(next.lower);
    if (known) return known;
    const fitting = longer.filter(({ words: [, second] }) => second && matches(second, next));
    byNext.set(next.lower, fitting);
    return fitting;
  }

  private add(term: TopicTerm, token: number): void {
    const { reading } = this;
    reading.terms[reading.count] = term;
    reading.tokens[reading.count] = token;
    reading.count += 1;
    if (this.counted[term.id] === this.round) return;
    this.counted[term.id] = this.round;
    const { sums } = reading;
    const { topics, weights } = term;
    for (let at = 0; at < topics.length; at += 1) {
      const topic = topics[at] as number;
      sums[topic] = (sums[topic] as number) + (weights[at] as number);
    }
  }

  /** Reads the tokens of a clause, end exclusive. */
  read(tokens: readonly Token[], first: number, last: number): TopicReading {
    const { reading } = this;
    this.round += 1;
    reading.count = 0;
    reading.openings = 0;
    reading.sums.fill(0);
    let next = first < last ? this.headOf((tokens[first] as Token).form) : NONE;
    for (let at = first; at < last; at += 1) {
      const head = next;
      next = at + 1 < last ? this.headOf((tokens[at + 1] as Token).form) : NONE;
      if (head === NONE) continue;
      if (head.opens) {
        reading.opening[reading.openings] = at;
        reading.openings += 1;
      }
      if (next.second && head.longer.length > 0) this.addLonger(head, tokens, at, last);
      const { alone } = head;
      for (let term = 0; term < alone.length; term += 1) this.add(alone[term] as TopicTerm, at);
    }
    return reading;
  }

  private addLonger(head: Head, tokens: readonly Token[], at: number, last: number): void {
    const longer = this.longerOf(head, (tokens[at + 1] as Token).form);
    for (const term of longer) if (goesOn(term, tokens, at, last)) this.add(term, at);
  }
}
