import type { Draft } from "../draft.ts";
import { PLACES, type TopicLexicon, type TopicOrder, type TopicValues } from "../lexicon/topic-lexicon.ts";
import type { Found } from "../words/phrasebook.ts";
import { objectStart, PlaceWalk } from "./topic-places.ts";

/** A term this weak does not say where its topic stands; one this strong says it before weaker ones. */
const FAINT = 0.4;
const PLAIN = 0.7;
const HEAVIEST = 4;
/** What stands before the object counts as if it stood this far behind its beginning. */
const FRONTED = 30;
const NOWHERE = 99;

/** A topic, by its place in the scheme, with how far the weights of its terms go beyond the least. */
export type Candidate = readonly [topic: number, margin: number];

/** Where the terms of one topic stand in a clause. Tokens count from the clause's first one; -1 is none. */
export interface TopicStanding {
  readonly topic: number;
  readonly margin: number;
  /** Half of the heaviest weight at each place, by `PLACES`. */
  readonly places: number[];
  /** First term that is heavy enough to say where the topic stands, and first one that says anything. */
  plain: number;
  faint: number;
  /** How far behind the beginning of the object that is. */
  distance: number;
}

/** Made as a list of fractions, which halves of weights are, and then emptied: engines keep such lists apart. */
const NO_PLACES: readonly number[] = PLACES.map(() => 0.5).fill(0);

function note(standing: TopicStanding, weight: number, token: number, place: number): void {
  const half = Math.min(weight, HEAVIEST) / 2;
  if (half > (standing.places[place] as number)) standing.places[place] = half;
  if (standing.faint < 0) standing.faint = token;
  if (weight >= PLAIN && standing.plain < 0) standing.plain = token;
}

const firstOfTopic = ({ plain, faint }: TopicStanding): number => (plain < 0 ? faint : plain);

function distanceOf(standing: TopicStanding, start: number): number {
  const first = firstOfTopic(standing);
  if (first < 0) return NOWHERE;
  return first < start ? FRONTED + start - first : first - start;
}

const standingOf = ([topic, margin]: Candidate): TopicStanding => ({
  topic,
  margin,
  places: NO_PLACES.slice(),
  plain: -1,
  faint: -1,
  distance: NOWHERE,
});

/** Where the terms of each candidate stand. */
export function standingsOf(
  draft: Draft,
  candidates: readonly Candidate[],
  hits: Found<TopicValues>["hits"],
  { terms: { starts, topics, weights } }: TopicLexicon,
): TopicStanding[] {
  const { count, values, firsts } = hits.topics;
  const places = new PlaceWalk(draft, hits.places);
  const standings = candidates.map(standingOf);
  const byTopic: (TopicStanding | undefined)[] = [];
  for (const standing of standings) byTopic[standing.topic] = standing;
  for (let hit = 0; hit < count; hit += 1) {
    const term = values[hit] as number;
    const token = firsts[hit] as number;
    const end = starts[term + 1] as number;
    for (let at = starts[term] as number; at < end; at += 1) {
      const weight = weights[at] as number;
      const standing = weight >= FAINT ? byTopic[topics[at] as number] : undefined;
      if (standing) note(standing, weight, token - draft.first, places.at(token));
    }
  }
  const start = objectStart(draft) - draft.first;
  for (const standing of standings) standing.distance = distanceOf(standing, start);
  return standings;
}

/** How well a topic stands; linear in the order's weights. `rank` counts the topics that stand before it. */
export function scoreOf(standing: TopicStanding, rank: number, length: number, order: TopicOrder): number {
  const { topic, margin, places, distance } = standing;
  let score = (order.lead[topic] ?? 0) + (order.strength * margin) / 3;
  for (let place = 0; place < places.length; place += 1)
    score += (order.places[place] as number) * (places[place] as number);
  const first = Math.max(0, firstOfTopic(standing));
  score += (order.distance * Math.log1p(distance)) / 2 + (order.share * first) / length;
  return score + (rank === 0 ? order.foremost : rank === 1 ? order.second : 0);
}

/** How many topics stand before one. */
export function rankOf({ distance }: TopicStanding, standings: readonly TopicStanding[]): number {
  let rank = 0;
  for (const other of standings) if (other.distance < distance) rank += 1;
  return rank;
}

/** The main topic: the one that stands best in a clause of so many tokens. */
export function mainOf(standings: readonly TopicStanding[], length: number, order: TopicOrder): number {
  let main = -1;
  let best = Number.NEGATIVE_INFINITY;
  for (const standing of standings) {
    const score = scoreOf(standing, rankOf(standing, standings), length, order);
    if (score > best) {
      best = score;
      main = standing.topic;
    }
  }
  return main;
}
