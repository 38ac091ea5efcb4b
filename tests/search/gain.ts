/** Gain of a grade, and what of it counts at a place: as Järvelin and Kekäläinen (2002) have it, with exponential gains. */
const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

const PLACES = 10;

/**
 * Normalised discounted cumulated gain of the first ten records: 1 where the best possible ones stand there in their
 * order, 0 where nothing is of use. A record that nobody graded counts as of no use.
 */
export function ndcg(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, PLACES);
  const ideal = gain(best);
  return ideal === 0 ? 0 : gain(found.slice(0, PLACES).map((name) => grades.get(name) ?? 0)) / ideal;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
