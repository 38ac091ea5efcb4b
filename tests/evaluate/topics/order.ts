import {
  PLACES,
  type TopicOrder,
  type TopicOrderData,
  topicOrderOf,
} from "../../../packages/core/src/extract/lexicon/topic-lexicon.ts";
import { rankOf, scoreOf, standingsOf } from "../../../packages/core/src/extract/refine/topic-order.ts";
import { candidatesOf } from "../../../packages/core/src/extract/refine/topics.ts";
import { TOPICS } from "../../../packages/core/src/model/index.ts";
import { type Choice, fitChoice } from "./choice.ts";
import type { Example } from "./examples.ts";
import type { TopicReader } from "./reader.ts";

const NONE: TopicOrderData = {
  lead: {},
  places: {},
  strength: 0,
  distance: 0,
  share: 0,
  foremost: 0,
  second: 0,
};
const SINGLE = ["strength", "distance", "share", "foremost", "second"] as const;

/** Orders that look at one thing each: the score of a topic under them is the value of that feature. */
const FEATURES: readonly TopicOrder[] = [
  ...TOPICS.map(({ id }) => ({ ...NONE, lead: { [id]: 1 } })),
  ...PLACES.map((place) => ({ ...NONE, places: { [place]: 1 } })),
  ...SINGLE.map((name) => ({ ...NONE, [name]: 1 })),
].map(topicOrderOf);

/** The choice of a main topic that an example shows; none where its main topic is no candidate. */
export function choiceOf({ draft, topics }: Example, { lexicon, read }: TopicReader): Choice[] {
  const { hits } = read(draft.tokens, draft.first, draft.last);
  const named = candidatesOf(lexicon.terms.sumsOf(hits.topics), lexicon.least);
  const standings = standingsOf(draft, named, hits, lexicon);
  const right = standings.findIndex(({ topic }) => TOPICS[topic]?.id === topics[0]);
  if (right < 0 || standings.length < 2) return [];
  const candidates = standings.map((standing) => {
    const rank = rankOf(standing, standings);
    return Float64Array.from(FEATURES, (order) => scoreOf(standing, rank, draft.last - draft.first, order));
  });
  return [{ candidates, right }];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Fits how the main topic is told from choices. */
export function fitOrder(choices: readonly Choice[]): TopicOrderData {
  const weights = [...fitChoice(choices, FEATURES.length)].map(round);
  const byName = (names: readonly string[], from: number) =>
    Object.fromEntries(names.map((name, at) => [name, weights[from + at] ?? 0]));
  const lead = byName(
    TOPICS.map(({ id }) => id),
    0,
  );
  const places = byName(PLACES, TOPICS.length);
  return { ...NONE, ...byName(SINGLE, TOPICS.length + PLACES.length), lead, places };
}
