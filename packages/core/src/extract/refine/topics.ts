import type { TopicId } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { TOPIC_ORDER, type TopicLexicon, type TopicValues, topicAt } from "../lexicon/topic-lexicon.ts";
import type { Found } from "../words/phrasebook.ts";
import { type Candidate, mainOf, standingsOf } from "./topic-order.ts";

const MOST = 5;
/** Topics among which the main one is looked for. */
const MOST_CANDIDATES = 8;

/** Topics whose terms reach the least, the clearest first; where none does, the nearest that any term speaks for. */
export function candidatesOf(sums: Float64Array, least: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  let nearest = -1;
  let gap = Number.NEGATIVE_INFINITY;
  for (let topic = 0; topic < sums.length; topic += 1) {
    const sum = sums[topic] as number;
    if (sum <= 0) continue;
    const margin = sum - (least[topic] as number);
    if (margin > 0) found.push([topic, margin]);
    else if (margin > gap) {
      gap = margin;
      nearest = topic;
    }
  }
  if (found.length === 0) return nearest < 0 ? [] : [[nearest, gap]];
  return found.sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
}

/**
 * Up to five topics of a clause, the main one first, then by the weights of their terms (codebook, section 5). Empty where
 * no term speaks for any. `found` is what a book of topics found in the clause; `order` says how the main topic is told.
 */
export function topicsOf(
  draft: Draft,
  { hits }: Found<TopicValues>,
  lexicon: TopicLexicon,
  order = TOPIC_ORDER,
): TopicId[] {
  if (hits.topics.count === 0) return [];
  const candidates = candidatesOf(lexicon.terms.sumsOf(hits.topics), lexicon.least);
  const [only] = candidates;
  if (candidates.length < 2) return only ? [topicAt(only[0])] : [];
  const main = mainOf(standingsOf(draft, candidates, hits, lexicon), draft.last - draft.first, order);
  const others = candidates.filter(([topic]) => topic !== main).slice(0, MOST - 1);
  return [topicAt(main)].concat(others.map(([topic]) => topicAt(topic)));
}
