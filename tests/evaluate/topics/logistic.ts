/** An example as the features that hold of it. */
export type Row = readonly number[];

/** A model: what the weights of the features that hold must exceed, with the sign turned (`intercept`), and the weights. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: Float64Array;
}

const SWEEPS = 25;
const PRIOR_INTERCEPT = -3;
const INTERCEPT_RIDGE = 0.02;
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** For each feature the examples in which it holds. */
function columnsOf(rows: readonly Row[], features: number): number[][] {
  const columns: number[][] = Array.from({ length: features }, () => []);
  rows.forEach((row, example) => {
    for (const feature of row) columns[feature]?.push(example);
  });
  return columns;
}

/** One Newton step for one weight, from its column; returns the step. */
function stepOf(
  column: readonly number[],
  margins: Float64Array,
  truths: Uint8Array,
  pull: number,
  ridge: number,
): number {
  let gradient = pull;
  let curvature = ridge;
  for (const example of column) {
    const share = sigmoid(margins[example] ?? 0);
    gradient += share - (truths[example] ?? 0);
    curvature += share * (1 - share);
  }
  return Math.max(-1, Math.min(1, -gradient / curvature));
}

/**
 * Logistic regression by coordinate descent, drawn by a ridge towards weights given before (`priors`): a feature of
 * which the examples say nothing keeps its prior.
 */
export function fitLogistic(
  rows: readonly Row[],
  truths: Uint8Array,
  priors: Float64Array,
  ridges: Float64Array,
): Logistic {
  const columns = columnsOf(rows, priors.length);
  const weights = priors.slice();
  const all = rows.map((_, example) => example);
  let intercept = PRIOR_INTERCEPT;
  const margins = Float64Array.from(rows, (row) => row.reduce((sum, at) => sum + (weights[at] ?? 0), intercept));
  const move = (column: readonly number[], step: number) => {
    for (const example of column) margins[example] = (margins[example] ?? 0) + step;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const pull = INTERCEPT_RIDGE * (intercept - PRIOR_INTERCEPT);
    const shift = stepOf(all, margins, truths, pull, INTERCEPT_RIDGE);
    intercept += shift;
    move(all, shift);
    columns.forEach((column, feature) => {
      if (column.length === 0) return;
      const ridge = ridges[feature] ?? 1;
      const weight = weights[feature] ?? 0;
      const step = stepOf(column, margins, truths, ridge * (weight - (priors[feature] ?? 0)), ridge);
      weights[feature] = weight + step;
      move(column, step);
    });
  }
  return { intercept, weights };
}
