import type { TopicId } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

const MOST = 5;
/** Least weight of a topic, and least share of the weight of the strongest one. */
const LEAST = 2;
const LEAST_SHARE = 0.34;
/** What is named first is more often the subject than what is named last. */
const EARLY_BONUS = 0.35;

/** Topics of a clause with their weights, heaviest first. A term of a topic counts once. */
function weigh(draft: Draft, { topics }: Lexicon): [TopicId, number][] {
  const weights = new Map<TopicId, number>();
  const counted = new Set<object>();
  const length = Math.max(1, draft.last - draft.first);
  for (const { value, first } of topics.all(draft.tokens, draft.first, draft.last)) {
    if (counted.has(value)) continue;
    counted.add(value);
    const early = 1 + EARLY_BONUS * (1 - (first - draft.first) / length);
    weights.set(value.topic, (weights.get(value.topic) ?? 0) + value.weight * early);
  }
  return [...weights].sort((a, b) => b[1] - a[1]);
}

/** Up to five topics of a clause, the heaviest first (codebook, section 5). */
export function topicsOf(draft: Draft, lexicon: Lexicon): TopicId[] {
  const weights = weigh(draft, lexicon);
  const strongest = weights[0]?.[1] ?? 0;
  const kept = weights.filter(([, weight]) => weight >= Math.max(LEAST, strongest * LEAST_SHARE));
  const chosen = kept.length > 0 ? kept : weights.slice(0, 1);
  return chosen.slice(0, MOST).map(([topic]) => topic);
}
