/** How far apart two values are. `distance` is what Krippendorff calls the squared difference: 0 where they are the same. */
export interface Scale<Value> {
  readonly distance: (a: Value, b: Value) => number;
  /** Equal for values that count as the same, so that they can be counted together. */
  readonly key: (value: Value) => string;
}

/** Values that are the same or not: a force, a main topic. */
export const nominal: Scale<string> = { key: (value) => value, distance: (a, b) => Number(a !== b) };

/**
 * Ranks: the more values of the data lie between two, the further apart they are (Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011, ordinal metric).
 *
 * @param values every value of the data, as often as it occurs
 */
export function ordinal(values: readonly number[]): Scale<number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranks = [...counts].sort(([a], [b]) => a - b);
  const distance = (a: number, b: number): number => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const between = ranks.filter(([value]) => value >= low && value <= high);
    const sum = between.reduce((total, [, count]) => total + count, 0);
    return a === b ? 0 : (sum - ((counts.get(a) ?? 0) + (counts.get(b) ?? 0)) / 2) ** 2;
  };
  return { key: String, distance };
}

/** How two sets lie to each other (Passonneau, 2006): same, one in the other, crossing, apart. */
function monotonicity(common: number, a: number, b: number): number {
  if (common === 0) return 0;
  if (common === a && common === b) return 1;
  return common === a || common === b ? 2 / 3 : 1 / 3;
}

/**
 * Sets of names, by MASI: one less the overlap by union times how they lie to each other (Passonneau, Measuring
 * Agreement on Set-valued Items, LREC 2006). Order and repeats do not count; two empty sets are the same.
 *
 * @example masi.distance(["a", "b"], ["a"]) // 1 - 1/2 * 2/3
 */
export const masi: Scale<readonly string[]> = {
  key: (names) => JSON.stringify([...new Set(names)].sort()),
  distance: (left, right) => {
    const [a, b] = [new Set(left), new Set(right)];
    const union = new Set([...a, ...b]).size;
    if (union === 0) return 0;
    const common = a.size + b.size - union;
    return 1 - (common / union) * monotonicity(common, a.size, b.size);
  },
};
