/**
 * Average precision of a ranking: the mean, over the wanted items, of the share of wanted items down to each. Items of one
 * score stand in the worst order, so that a ranker gains nothing by ties.
 *
 * @example averagePrecision([{ score: 2, wanted: true }, { score: 1, wanted: false }]) // 1
 */
export function averagePrecision(items: readonly { score: number; wanted: boolean }[]): number {
  const ranked = [...items].sort((a, b) => b.score - a.score || Number(a.wanted) - Number(b.wanted));
  let found = 0;
  let sum = 0;
  for (const [rank, { wanted }] of ranked.entries()) {
    if (!wanted) continue;
    found += 1;
    sum += found / (rank + 1);
  }
  return found === 0 ? 0 : sum / found;
}
