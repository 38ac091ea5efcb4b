/** An example as the features that hold of it. */
export type Row = readonly number[];

/** A model: what the weights of the features that hold must exceed, with the sign turned (`intercept`), and the weights. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: Float64Array;
}

const SWEEPS = 25;
const INTERCEPT: Hold = { prior: -3, ridge: 0.02, toll: 0 };
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** For each feature the examples in which it holds. */
function columnsOf(rows: readonly Row[], features: number): number[][] {
  const columns: number[][] = Array.from({ length: features }, () => []);
  rows.forEach((row, example) => {
    for (const feature of row) columns[feature]?.push(example);
  });
  return columns;
}

/** A weight's prior, how strongly it is held to it, and how much must speak for it before it leaves it at all. */
export interface Hold {
  readonly prior: number;
  readonly ridge: number;
  readonly toll: number;
}

/** One Newton step for one weight, from its column. */
function stepOf(
  column: readonly number[],
  margins: Float64Array,
  truths: Uint8Array,
  weight: number,
  { prior, ridge, toll }: Hold,
): number {
  const off = weight - prior;
  let gradient = ridge * off;
  let curvature = ridge;
  for (const example of column) {
    const share = sigmoid(margins[example] ?? 0);
    gradient += share - (truths[example] ?? 0);
    curvature += share * (1 - share);
  }
  const target = off - gradient / curvature;
  const kept = Math.sign(target) * Math.max(0, Math.abs(target) - toll / curvature);
  return Math.max(-1, Math.min(1, kept - off));
}

/**
 * Logistic regression by coordinate descent, each weight held to its prior by a ridge and a toll (an elastic net): a
 * feature of which the examples say little keeps its prior.
 */
export function fitLogistic(rows: readonly Row[], truths: Uint8Array, holds: readonly Hold[]): Logistic {
  const columns = columnsOf(rows, holds.length);
  const weights = Float64Array.from(holds, ({ prior }) => prior);
  const all = rows.map((_, example) => example);
  let intercept = INTERCEPT.prior;
  const margins = Float64Array.from(rows, (row) =>
    row.reduce((sum, at) => sum + (weights[at] ?? 0), intercept),
  );
  const moved = (column: readonly number[], weight: number, hold: Hold): number => {
    const step = stepOf(column, margins, truths, weight, hold);
    if (step !== 0) for (const example of column) margins[example] = (margins[example] ?? 0) + step;
    return weight + step;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    intercept = moved(all, intercept, INTERCEPT);
    columns.forEach((column, feature) => {
      const hold = holds[feature];
      if (hold && column.length > 0) weights[feature] = moved(column, weights[feature] ?? 0, hold);
    });
  }
  return { intercept, weights };
}
