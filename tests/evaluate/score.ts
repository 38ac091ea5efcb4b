import type { ForceId, TopicId } from "@concordance/core";

/** What a statement of the gold and a draft have in common, as far as they are compared. */
export interface Scored {
  readonly range: readonly [start: number, end: number];
  readonly force: ForceId;
  readonly topics: readonly TopicId[];
  readonly locator: string;
}

/** Figures of one text, all from 0 to 1. Those on force, topics and locator are taken over the matched pairs. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly f1: number;
  readonly force: number;
  readonly topics: number;
  readonly mainTopic: number;
  readonly locator: number;
}

type Pair = readonly [gold: Scored, found: Scored];

const LEAST_OVERLAP = 0.5;

/** Overlap of two ranges by their union. */
function overlap([a, b]: Scored["range"], [c, d]: Scored["range"]): number {
  const common = Math.min(b, d) - Math.max(a, c);
  return common <= 0 ? 0 : common / (Math.max(b, d) - Math.min(a, c));
}

/** Pairs one to one, the best overlap first; ties go to the earlier statement, so that the figures repeat. */
export function pairsOf(gold: readonly Scored[], found: readonly Scored[]): Pair[] {
  const candidates = gold
    .flatMap((left) => found.map((right) => ({ left, right, size: overlap(left.range, right.range) })))
    .filter(({ size }) => size >= LEAST_OVERLAP)
    .sort((a, b) => b.size - a.size);
  const taken = new Set<Scored>();
  return candidates.flatMap(({ left, right }): Pair[] => {
    if (taken.has(left) || taken.has(right)) return [];
    taken.add(left).add(right);
    return [[left, right]];
  });
}

/** Harmonic mean of precision and recall; 0 where nothing was compared, so that no figure is good for want of data. */
const f1 = (common: number, gold: number, found: number): number =>
  gold + found === 0 ? 0 : (2 * common) / (gold + found);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const share = (pairs: readonly Pair[], same: (pair: Pair) => boolean): number =>
  pairs.length === 0 ? 0 : pairs.filter(same).length / pairs.length;

/** Scores the drafts of one text, or of several whose ranges do not meet, against the gold. */
export function scoreOf(gold: readonly Scored[], found: readonly Scored[]): Score {
  const pairs = pairsOf(gold, found);
  const common = sum(
    pairs.map(([left, right]) => left.topics.filter((topic) => right.topics.includes(topic)).length),
  );
  return {
    gold: gold.length,
    found: found.length,
    f1: f1(pairs.length, gold.length, found.length),
    force: share(pairs, ([left, right]) => left.force === right.force),
    topics: f1(
      common,
      sum(pairs.map(([left]) => left.topics.length)),
      sum(pairs.map(([, right]) => right.topics.length)),
    ),
    mainTopic: share(pairs, ([left, right]) => left.topics[0] === right.topics[0]),
    locator: share(pairs, ([left, right]) => left.locator === right.locator),
  };
}
