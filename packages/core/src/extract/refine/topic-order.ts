import type { Draft } from "../draft.ts";
import { PLACES, TOPIC_ORDER, type TopicLexicon, type TopicOrder, type TopicTerm } from "../lexicon/topic-lexicon.ts";
import type { PhraseMatch } from "../words/phrases.ts";
import { objectStart, placesOf } from "./topic-places.ts";

/** A term this weak does not say where its topic stands; one this strong says it before weaker ones. */
const FAINT = 0.4;
const PLAIN = 0.7;
const HEAVIEST = 4;
/** What stands before the object counts as if it stood this far behind its beginning. */
const FRONTED = 30;
const NOWHERE = 99;

/** Where the terms of one topic stand in a clause. */
export interface TopicStanding {
  readonly topic: number;
  /** How far the weights of the topic's terms go beyond the least. */
  readonly margin: number;
  /** The heaviest weight at each place, by `PLACES`. */
  readonly places: Float64Array;
  /** Token of the first term, counted from the clause's first one; -1 where none stands out. */
  readonly first: number;
  /** Distance of the first term from the beginning of the object. */
  readonly distance: number;
}

type Match = PhraseMatch<TopicTerm>;

function standingOf(
  draft: Draft,
  [topic, margin]: readonly [number, number],
  matches: readonly Match[],
  at: Uint8Array,
): TopicStanding {
  const places = new Float64Array(PLACES.length);
  let plain = -1;
  let faint = -1;
  for (const { value, first } of matches) {
    const weight = value.weights[value.topics.indexOf(topic)] ?? 0;
    if (weight < FAINT) continue;
    const token = first - draft.first;
    const place = at[token] ?? 0;
    places[place] = Math.max(places[place] ?? 0, Math.min(weight, HEAVIEST) / 2);
    if (weight >= PLAIN && plain < 0) plain = token;
    if (faint < 0) faint = token;
  }
  const first = plain < 0 ? faint : plain;
  const behind = first + draft.first - objectStart(draft);
  return { topic, margin, places, first, distance: first < 0 ? NOWHERE : behind < 0 ? FRONTED - behind : behind };
}

/** What the order is told from, for each candidate: by topic and margin, in any order. */
export function standingsOf(
  draft: Draft,
  candidates: readonly (readonly [topic: number, margin: number])[],
  matches: readonly Match[],
  lexicon: TopicLexicon,
): TopicStanding[] {
  const places = placesOf(draft, lexicon);
  return candidates.map((candidate) => standingOf(draft, candidate, matches, places));
}

/** How well a topic stands; linear in the order's weights. `rank` counts the topics that stand before it. */
export function scoreOf(standing: TopicStanding, rank: number, length: number, order: TopicOrder): number {
  const { topic, margin, places, first, distance } = standing;
  let score = (order.lead[topic] ?? 0) + (order.strength * margin) / 3;
  for (let place = 0; place < places.length; place += 1) score += (order.places[place] ?? 0) * (places[place] ?? 0);
  score += (order.distance * Math.log1p(distance)) / 2 + (order.share * Math.max(0, first)) / length;
  return score + (rank === 0 ? order.foremost : rank === 1 ? order.second : 0);
}

/** The main topic among candidates: the one that stands best. */
export function mainOf(standings: readonly TopicStanding[], length: number, order: TopicOrder = TOPIC_ORDER): number {
  let main = -1;
  let best = Number.NEGATIVE_INFINITY;
  for (const standing of standings) {
    const rank = standings.filter(({ distance }) => distance < standing.distance).length;
    const score = scoreOf(standing, rank, length, order);
    if (score > best) [best, main] = [score, standing.topic];
  }
  return main;
}
