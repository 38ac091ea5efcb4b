const DRAWS = 2000;
const SEED = 20_261_126;

/** Numbers from 0 to 1 in a fixed sequence that looks like chance (mulberry32, Tommy Ettinger, 2017). */
function* sequence(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function ratio(numbers: readonly number[], weights: readonly number[], places: readonly number[]): number {
  let [sum, weight] = [0, 0];
  for (const place of places) {
    sum += numbers[place] ?? 0;
    weight += weights[place] ?? 0;
  }
  return sum / weight;
}

/**
 * A weighted mean, and the bounds that hold 95 of 100 means of as many numbers drawn again with replacement (percentile
 * bootstrap). The same numbers give the same bounds.
 *
 * @returns mean, lower bound, upper bound
 */
export function percentileInterval(
  numbers: readonly number[],
  weights: readonly number[],
): [mean: number, low: number, high: number] {
  const chance = sequence(SEED);
  const all = numbers.map((_, place) => place);
  const again = () => all.map(() => Math.floor(chance.next().value * all.length));
  const means = Array.from({ length: DRAWS }, () => ratio(numbers, weights, again())).sort((a, b) => a - b);
  const at = (share: number) => means[Math.round(share * (DRAWS - 1))] ?? 0;
  return [ratio(numbers, weights, all), at(0.025), at(0.975)];
}
