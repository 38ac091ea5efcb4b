import type { TopicId } from "../../model/index.ts";
import type { Draft, Refiner } from "../draft.ts";
import data from "../lexicon/en/topics.json" with { type: "json" };
import { phrasesIn, phraseTable } from "../phrases.ts";

interface Weight {
  readonly topic: TopicId;
  readonly weight: number;
}

const TERMS = phraseTable<Weight>(
  Object.entries(data.topics).flatMap(([topic, terms]) =>
    Object.entries(terms).map(
      ([term, weight]) => [term, { topic: topic as TopicId, weight: weight as number }] as const,
    ),
  ),
);

const MOST = 5;
/** Least weight of a topic, and least share of the weight of the strongest one. */
const LEAST = 2;
const LEAST_SHARE = 0.34;
/** What is named first is more often the subject than what is named last. */
const EARLY_BONUS = 0.35;

/** Topics of a stretch of tokens with their weights, heaviest first. A term of a topic counts once. */
function weigh(draft: Draft): [TopicId, number][] {
  const weights = new Map<TopicId, number>();
  const counted = new Set<string>();
  const length = Math.max(1, draft.last - draft.first);
  for (const { value, first, last } of phrasesIn(TERMS, draft.tokens, draft.first, draft.last)) {
    const term = `${value.topic} ${draft.tokens[first]?.lower} ${last - first}`;
    if (counted.has(term)) continue;
    counted.add(term);
    const early = 1 + EARLY_BONUS * (1 - (first - draft.first) / length);
    weights.set(value.topic, (weights.get(value.topic) ?? 0) + value.weight * early);
  }
  return [...weights].sort((a, b) => b[1] - a[1]);
}

/** Gives each draft up to five topics, the heaviest first (codebook, section 5). */
export const topics: Refiner = {
  name: "topics",
  refine: (drafts) =>
    drafts.map((draft) => {
      const weights = weigh(draft);
      const strongest = weights[0]?.[1] ?? 0;
      const kept = weights.filter(([, weight]) => weight >= Math.max(LEAST, strongest * LEAST_SHARE));
      const chosen = kept.length > 0 ? kept : weights.slice(0, 1);
      return { ...draft, topics: chosen.slice(0, MOST).map(([topic]) => topic) };
    }),
};
