import { TOPICS } from "../../model/index.ts";
import type { Hits } from "../words/phrasebook.ts";
import { PhraseTable } from "../words/phrases.ts";
import type { Writing } from "../words/writing.ts";

/** For each topic its terms with their weights. */
export type WeightsByTopic = Readonly<Record<string, Readonly<Record<string, number>>>>;

const INDEX = new Map<string, number>(TOPICS.map(({ id }, index) => [id, index]));

/** Terms, each with its weight for each topic that it speaks for or against; topics by their place in the scheme. */
function byTerm(topics: WeightsByTopic): Map<string, (readonly [topic: number, weight: number])[]> {
  const terms = new Map<string, (readonly [number, number])[]>();
  for (const [topic, weights] of Object.entries(topics)) {
    for (const [term, weight] of Object.entries(weights)) {
      terms.set(term, [...(terms.get(term) ?? []), [INDEX.get(topic) ?? 0, weight]]);
    }
  }
  return terms;
}

/**
 * The terms of a language's topics. Terms are numbered; what each weighs for which topic lies side by side in lists for all
 * of them, because it is asked for at every term of every clause.
 */
export class TopicTerms {
  /** The terms as they are written, by their numbers. */
  readonly names: readonly string[];
  /** To find the numbers of terms by. */
  readonly table: PhraseTable<number>;
  /** Where the topics and weights of each term begin; those of the next one begin where they end. */
  readonly starts: Int32Array;
  readonly topics: Uint8Array;
  readonly weights: Float64Array;
  private readonly sums = new Float64Array(TOPICS.length);
  /** In which round each term was counted last. */
  private readonly counted: Int32Array;
  private round = 0;

  constructor(data: WeightsByTopic, writing: Writing) {
    const terms = byTerm(data);
    this.names = [...terms.keys()];
    this.table = new PhraseTable(
      this.names.map((term, number) => [term, number] as const),
      writing,
      { seldom: true },
    );
    const all = [...terms.values()];
    this.starts = new Int32Array(all.length + 1);
    all.forEach((entries, number) => {
      this.starts[number + 1] = (this.starts[number] as number) + entries.length;
    });
    this.topics = Uint8Array.from(all.flat(), ([topic]) => topic);
    this.weights = Float64Array.from(all.flat(), ([, weight]) => weight);
    this.counted = new Int32Array(all.length);
  }

  /** What a term weighs for a topic; 0 where it says nothing of it. */
  weightFor(term: number, topic: number): number {
    const end = this.starts[term + 1] as number;
    for (let at = this.starts[term] as number; at < end; at += 1) {
      if (this.topics[at] === topic) return this.weights[at] as number;
    }
    return 0;
  }

  /** What some terms weigh together for each topic, each counted once. The sums hold until the next ones are asked for. */
  sumsOf({ count, values }: Hits<number>): Float64Array {
    const { sums, counted, starts, topics, weights } = this;
    this.round += 1;
    sums.fill(0);
    for (let hit = 0; hit < count; hit += 1) {
      const term = values[hit] as number;
      if (counted[term] === this.round) continue;
      counted[term] = this.round;
      const end = starts[term + 1] as number;
      for (let at = starts[term] as number; at < end; at += 1) {
        const topic = topics[at] as number;
        sums[topic] = (sums[topic] as number) + (weights[at] as number);
      }
    }
    return sums;
  }
}
