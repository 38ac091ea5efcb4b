import { Confusion } from "./confusion.ts";
import { type Figures, f1Of, type SetCount, type ShareCount, shareOf } from "./figures.ts";
import { type Pair, pairsOf, type Scored } from "./pairs.ts";
import { sameReference } from "./references.ts";

const SETS = ["speakers", "actors", "beneficiaries", "topics"] as const;
const SHARES = ["mainTopic", "references", "locator", "inherited"] as const;

/** Counts of one text. Counts of several add up, so that figures over several texts are figures over their statements. */
export interface Tally {
  readonly statements: SetCount;
  readonly sets: Readonly<Record<(typeof SETS)[number], SetCount>>;
  readonly shares: Readonly<Record<(typeof SHARES)[number], ShareCount>>;
  readonly forces: Confusion;
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

const record = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;

const common = (left: readonly string[], right: readonly string[]): number =>
  left.filter((member) => right.includes(member)).length;

const setOf = (pairs: readonly Pair[], field: (typeof SETS)[number]): SetCount => ({
  gold: sum(pairs, ([left]) => left[field].length),
  found: sum(pairs, ([, right]) => right[field].length),
  common: sum(pairs, ([left, right]) => common(left[field], right[field])),
});

/** What each share counts on a pair: how many answers the gold has, and how many of them are right. */
const ON_PAIR: Readonly<Record<(typeof SHARES)[number], (pair: Pair) => ShareCount>> = {
  mainTopic: ([left, right]) => ({ of: 1, right: Number(left.topics[0] === right.topics[0]) }),
  inherited: ([left, right]) => ({ of: 1, right: Number(left.inherited === right.inherited) }),
  locator: ([left, right]) => ({
    of: left.locator === null || right.locator === null ? 0 : 1,
    right: left.locator !== null && left.locator === right.locator ? 1 : 0,
  }),
  references: ([left, right]) => ({
    of: left.references.length,
    right: left.references.filter((name) => right.references.some((other) => sameReference(name, other)))
      .length,
  }),
};

function shareCountOf(pairs: readonly Pair[], field: (typeof SHARES)[number]): ShareCount {
  const counts = pairs.map(ON_PAIR[field]);
  return { of: sum(counts, ({ of }) => of), right: sum(counts, ({ right }) => right) };
}

function forcesOf(gold: readonly Scored[], found: readonly Scored[], pairs: readonly Pair[]): Confusion {
  const forces = new Confusion();
  const paired = new Set<Scored>(pairs.flat());
  for (const [left, right] of pairs) forces.add(left.force, right.force);
  for (const left of gold) if (!paired.has(left)) forces.add(left.force, "none");
  for (const right of found) if (!paired.has(right)) forces.add("none", right.force);
  return forces;
}

/** Counts how the drafts of one text agree with the gold. */
export function tallyOf(gold: readonly Scored[], found: readonly Scored[]): Tally {
  const pairs = pairsOf(gold, found);
  return {
    statements: { gold: gold.length, found: found.length, common: pairs.length },
    sets: record(SETS, (field) => setOf(pairs, field)),
    shares: record(SHARES, (field) => shareCountOf(pairs, field)),
    forces: forcesOf(gold, found, pairs),
  };
}

const addSets = (counts: readonly SetCount[]): SetCount => ({
  gold: sum(counts, ({ gold }) => gold),
  found: sum(counts, ({ found }) => found),
  common: sum(counts, (count) => count.common),
});

/** The counts of several texts together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const forces = new Confusion();
  for (const tally of tallies) forces.merge(tally.forces);
  return {
    statements: addSets(tallies.map(({ statements }) => statements)),
    sets: record(SETS, (field) => addSets(tallies.map(({ sets }) => sets[field]))),
    shares: record(SHARES, (field) => ({
      of: sum(tallies, ({ shares }) => shares[field].of),
      right: sum(tallies, ({ shares }) => shares[field].right),
    })),
    forces,
  };
}

/** Names of the figures of coded texts, in the order in which they are shown. */
export const TEXT_FIGURES = [
  "precision",
  "recall",
  "f1",
  "force",
  "kappa",
  "topics",
  "mainTopic",
  "actors",
  "beneficiaries",
  "speakers",
  "references",
  "locator",
  "inherited",
] as const;

/**
 * Figures of a tally. Precision, recall and F1 are those of the statements; all others are taken over the pairs that match.
 * Where the gold has statements and none is matched, the force is 0, so that no figure is good for want of data.
 */
export function figuresOf({ statements, sets, shares, forces }: Tally): Figures {
  const matched = forces.matched();
  return {
    precision: shareOf(statements.common, statements.found),
    recall: shareOf(statements.common, statements.gold),
    f1: f1Of(statements),
    force: statements.gold > 0 && statements.common === 0 ? 0 : matched.accuracy(),
    kappa: matched.kappa(),
    topics: f1Of(sets.topics),
    mainTopic: shareOf(shares.mainTopic.right, shares.mainTopic.of),
    actors: f1Of(sets.actors),
    beneficiaries: f1Of(sets.beneficiaries),
    speakers: f1Of(sets.speakers),
    references: shareOf(shares.references.right, shares.references.of),
    locator: shareOf(shares.locator.right, shares.locator.of),
    inherited: shareOf(shares.inherited.right, shares.inherited.of),
  };
}
