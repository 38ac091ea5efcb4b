import { FEATURES, type FeatureName, MEASURES } from "./features.ts";
import type { Profile } from "./profile.ts";
import model from "./weights.json" with { type: "json" };

/** A feature of a pair: its value 0 to 1, its share of the whole weight, and the factor that it brings to the score. */
export interface Feature {
  readonly name: FeatureName;
  readonly weight: number;
  readonly value: number;
  readonly factor: number;
}

/** How near two statements are: they say the same, they speak of the same matter, or neither. */
export type Level = "same" | "related" | "apart";

/** Scores from which a pair is taken to be `same` and `related`. */
export const LEVELS: Readonly<Record<"same" | "related", number>> = model.levels;

/** What a logarithm may be off by; without it, equal scores could be told apart. */
const ROUNDING = 1e-9;

const TOTAL = FEATURES.reduce((sum, name) => sum + model.weights[name], 0);
/** Share of each feature in the whole weight. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = Object.fromEntries(
  FEATURES.map((name) => [name, model.weights[name] / TOTAL]),
) as Record<FeatureName, number>;

/** What a feature adds to the logarithm of the score: nothing where it is 1. */
const logFactor = (name: FeatureName, value: number): number =>
  value === 1 ? 0 : WEIGHTS[name] * Math.log((value + model.floors[name]) / (1 + model.floors[name]));

/** Each feature of a pair with what it brings; the score is the product of the factors. */
export const explain = (a: Profile, b: Profile): Feature[] =>
  FEATURES.map((name) => {
    const value = MEASURES[name](a, b);
    return { name, weight: WEIGHTS[name], value, factor: Math.exp(logFactor(name, value)) };
  });

/** Values of features that the caller has measured already. */
export type Known = Readonly<Partial<Record<FeatureName, number>>>;

/**
 * How alike two statements are, 0 to 1: a weighted geometric mean of the features, so that one that fails is not made up for
 * by another. The same whichever comes first; 1 for a statement and itself. Features are measured one after the other,
 * and no further than the score can still reach `least`.
 *
 * @returns the score, or 0 where it is below `least`
 */
export function scoreOf(a: Profile, b: Profile, least = 0, known: Known = {}): number {
  const bound = least > 0 ? Math.log(least) - ROUNDING : Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const name of FEATURES) {
    sum += logFactor(name, known[name] ?? MEASURES[name](a, b));
    if (sum < bound) return 0;
  }
  return Math.exp(sum);
}

/** The level of a score. */
export const levelOf = (score: number): Level => {
  if (score >= LEVELS.same) return "same";
  return score >= LEVELS.related ? "related" : "apart";
};
