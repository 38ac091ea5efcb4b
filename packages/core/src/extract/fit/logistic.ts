/** One example: which features it has, and which class it belongs to. */
export interface Example {
  readonly features: readonly string[];
  readonly label: string;
}

/** Weights of a fitted classifier, by class. */
export interface Model {
  readonly bias: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface FitOptions {
  /** How strongly small weights are pulled to zero (L1). */
  readonly penalty: number;
  readonly rounds: number;
  /** Features that fewer examples have are left out. */
  readonly leastCount: number;
}

/** Features that are neither rare nor in nearly every example, numbered. */
function featuresOf(examples: readonly Example[], leastCount: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const most = examples.length * 0.95;
  const kept = [...counts].filter(([, count]) => count >= leastCount && count < most);
  return new Map(kept.map(([feature], index) => [feature, index]));
}

interface Problem {
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly classes: number;
  readonly size: number;
}

/** Shares of the classes for one row (softmax). */
function shares(row: readonly number[], weights: readonly Float64Array[], bias: Float64Array): number[] {
  const sums = weights.map((own, k) => row.reduce((sum, j) => sum + (own[j] ?? 0), bias[k] ?? 0));
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

const shrunk = (value: number, by: number): number =>
  value > by ? value - by : value < -by ? value + by : 0;

/** One round of proximal gradient descent over all rows. */
function step(
  problem: Problem,
  weights: Float64Array[],
  bias: Float64Array,
  rate: number,
  penalty: number,
): void {
  const slopes = weights.map(() => new Float64Array(problem.size));
  const biasSlopes = new Float64Array(problem.classes);
  for (const [index, row] of problem.rows.entries()) {
    for (const [k, share] of shares(row, weights, bias).entries()) {
      const error = share - Number(problem.labels[index] === k);
      biasSlopes[k] = (biasSlopes[k] ?? 0) + error;
      const slope = slopes[k] as Float64Array;
      for (const j of row) slope[j] = (slope[j] ?? 0) + error;
    }
  }
  const scale = rate / problem.rows.length;
  for (const [k, own] of weights.entries()) {
    bias[k] = (bias[k] ?? 0) - scale * (biasSlopes[k] ?? 0);
    const slope = slopes[k] as Float64Array;
    for (let j = 0; j < problem.size; j += 1)
      own[j] = shrunk((own[j] ?? 0) - scale * (slope[j] ?? 0), rate * penalty);
  }
}

/** Fits a multinomial logistic regression with an L1 penalty. The same examples give the same weights: nothing is drawn by lot. */
export function fitLogistic(
  examples: readonly Example[],
  { penalty, rounds, leastCount }: FitOptions,
): Model {
  const classes = [...new Set(examples.map(({ label }) => label))].sort();
  const features = featuresOf(examples, leastCount);
  const rows = examples.map((example) => example.features.flatMap((name) => features.get(name) ?? []));
  const problem: Problem = {
    rows,
    labels: examples.map(({ label }) => classes.indexOf(label)),
    classes: classes.length,
    size: features.size,
  };
  const weights = classes.map(() => new Float64Array(features.size));
  const bias = new Float64Array(classes.length);
  const mean = rows.reduce((sum, row) => sum + row.length, 0) / Math.max(1, rows.length);
  for (let round = 0; round < rounds; round += 1)
    step(problem, weights, bias, 20 / Math.max(1, mean), penalty);
  const names = [...features.keys()];
  return {
    bias: new Map(classes.map((label, k) => [label, bias[k] ?? 0])),
    weights: new Map(
      classes.map((label, k) => [
        label,
        new Map(names.flatMap((name, j) => (weights[k]?.[j] ? [[name, weights[k]?.[j] ?? 0] as const] : []))),
      ]),
    ),
  };
}

/** The class that a model gives to some features. */
export function classify({ bias, weights }: Model, features: readonly string[]): string {
  let best = "";
  let most = Number.NEGATIVE_INFINITY;
  for (const [label, own] of weights) {
    const sum = features.reduce((total, name) => total + (own.get(name) ?? 0), bias.get(label) ?? 0);
    if (sum > most) [best, most] = [label, sum];
  }
  return best;
}
