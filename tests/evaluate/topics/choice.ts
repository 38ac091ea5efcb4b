/** Candidates of one clause, each as the values of its features, and which of them is the right one. */
export interface Choice {
  readonly candidates: readonly Float64Array[];
  readonly right: number;
}

const SWEEPS = 40;
const RIDGE = 1;

/** How likely each candidate is to be chosen. */
function sharesOf(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** One Newton step for one weight. */
function stepOf(
  choices: readonly Choice[],
  scores: readonly Float64Array[],
  feature: number,
  weight: number,
): number {
  let gradient = RIDGE * weight;
  let curvature = RIDGE;
  choices.forEach(({ candidates, right }, at) => {
    const shares = sharesOf(scores[at] ?? new Float64Array());
    let mean = 0;
    let square = 0;
    candidates.forEach((values, candidate) => {
      const value = values[feature] ?? 0;
      mean += (shares[candidate] ?? 0) * value;
      square += (shares[candidate] ?? 0) * value * value;
    });
    gradient += mean - (candidates[right]?.[feature] ?? 0);
    curvature += square - mean * mean;
  });
  return -gradient / curvature;
}

/** Conditional logit by coordinate descent with a ridge: weights under which the right candidates score best. */
export function fitChoice(choices: readonly Choice[], features: number): Float64Array {
  const weights = new Float64Array(features);
  const scores = choices.map(({ candidates }) => new Float64Array(candidates.length));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let feature = 0; feature < features; feature += 1) {
      const step = stepOf(choices, scores, feature, weights[feature] ?? 0);
      weights[feature] = (weights[feature] ?? 0) + step;
      choices.forEach(({ candidates }, at) => {
        const score = scores[at];
        candidates.forEach((values, candidate) => {
          if (score) score[candidate] = (score[candidate] ?? 0) + step * (values[feature] ?? 0);
        });
      });
    }
  }
  return weights;
}
