import { TOPICS, type TopicId } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { topicAt, type TopicLexicon, type TopicOrder, type TopicTerm } from "../lexicon/topic-lexicon.ts";
import type { PhraseMatch } from "../words/phrases.ts";
import { mainOf, standingsOf } from "./topic-order.ts";

const MOST = 5;
/** Topics among which the main one is looked for. */
const MOST_CANDIDATES = 8;

/** A topic, by its place in the scheme, with how far the weights of its terms go beyond the least. */
export type Candidate = readonly [topic: number, margin: number];

/** Sums of the weights of a clause's terms, by topic; a term counts once. */
export function sumsOf(matches: readonly PhraseMatch<TopicTerm>[]): Float64Array {
  const sums = new Float64Array(TOPICS.length);
  const counted = new Set<TopicTerm>();
  for (const { value } of matches) {
    if (counted.has(value)) continue;
    counted.add(value);
    for (let at = 0; at < value.topics.length; at += 1) {
      const topic = value.topics[at] ?? 0;
      sums[topic] = (sums[topic] ?? 0) + (value.weights[at] ?? 0);
    }
  }
  return sums;
}

/** Topics whose terms reach the least, the clearest first; where none does, the nearest that any term speaks for. */
export function candidatesOf(sums: Float64Array, { least }: TopicLexicon): Candidate[] {
  const found: Candidate[] = [];
  let nearest: Candidate | undefined;
  for (let topic = 0; topic < sums.length; topic += 1) {
    const sum = sums[topic] ?? 0;
    const margin = sum - (least[topic] ?? 0);
    if (margin > 0) found.push([topic, margin]);
    else if (sum > 0 && margin > (nearest?.[1] ?? Number.NEGATIVE_INFINITY)) nearest = [topic, margin];
  }
  if (found.length === 0) return nearest ? [nearest] : [];
  return found.sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
}

/**
 * Up to five topics of a clause, the main one first, then by the weights of their terms (codebook, section 5). Empty where
 * no term speaks for any. `order` says how the main topic is told.
 */
export function topicsOf(draft: Draft, { topics }: Pick<Lexicon, "topics">, order?: TopicOrder): TopicId[] {
  const matches = topics.terms.all(draft.tokens, draft.first, draft.last);
  if (matches.length === 0) return [];
  const candidates = candidatesOf(sumsOf(matches), topics);
  const [only] = candidates;
  if (candidates.length < 2) return only ? [topicAt(only[0])] : [];
  const main = mainOf(standingsOf(draft, candidates, matches, topics), draft.last - draft.first, order);
  const others = candidates.filter(([topic]) => topic !== main).slice(0, MOST - 1);
  return [main, ...others.map(([topic]) => topic)].map(topicAt);
}
