import { TOPICS } from "../../model/index.ts";
import type { Hits } from "../words/phrasebook.ts";
import { PhraseTable, wordsOf } from "../words/phrases.ts";
import type { Writing } from "../words/writing.ts";

/** A term with its weight for each topic that it speaks for or against; topics by their place in the scheme. */
export interface TopicTerm {
  readonly term: string;
  /** Tells terms of one language apart. */
  readonly id: number;
  /** How many words it has. */
  readonly length: number;
  readonly topics: readonly number[];
  readonly weights: readonly number[];
}

const INDEX = new Map<string, number>(TOPICS.map(({ id }, index) => [id, index]));

/** Turns weights by topic into terms with a weight for each topic. */
export function topicTerms(
  topics: Readonly<Record<string, Readonly<Record<string, number>>>>,
  writing: Writing,
): PhraseTable<TopicTerm> {
  const terms = new Map<string, { topics: number[]; weights: number[] }>();
  for (const [topic, weights] of Object.entries(topics)) {
    for (const [term, weight] of Object.entries(weights)) {
      const entry = terms.get(term) ?? { topics: [], weights: [] };
      entry.topics.push(INDEX.get(topic) ?? 0);
      entry.weights.push(weight);
      terms.set(term, entry);
    }
  }
  const entries = [...terms].map(([term, entry], id): [string, TopicTerm] => {
    return [term, { term, id, length: wordsOf(term, writing).length, ...entry }];
  });
  return new PhraseTable(entries, writing, { seldom: true });
}

/** Adds up what the terms of a clause weigh for each topic. It is used again and again: sums hold until the next ones. */
export class TopicSums {
  private readonly sums = new Float64Array(TOPICS.length);
  /** In which round each term was counted last. */
  private readonly counted: Int32Array;
  private round = 0;

  constructor(terms: number) {
    this.counted = new Int32Array(terms);
  }

  /** The sums over some terms; a term counts once. */
  of({ count, values }: Hits<TopicTerm>): Float64Array {
    const { sums, counted } = this;
    this.round += 1;
    sums.fill(0);
    for (let hit = 0; hit < count; hit += 1) {
      const { id, topics, weights } = values[hit] as TopicTerm;
      if (counted[id] === this.round) continue;
      counted[id] = this.round;
      for (let at = 0; at < topics.length; at += 1) {
        const topic = topics[at] as number;
        sums[topic] = (sums[topic] as number) + (weights[at] as number);
      }
    }
    return sums;
  }
}
