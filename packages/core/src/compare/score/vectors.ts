/** Weights by name, of length one, so that the dot product of two is the cosine of their angle. */
export type Vector = ReadonlyMap<string, number>;

const GRAM = 4;
/** What adding up may be off by. */
const ROUNDING = 1e-9;

/** Counts names, weighs each (its count dampened), and brings the whole to length one; no name gives the empty vector. */
export function vectorOf(names: readonly string[], weight: (name: string) => number): Vector {
  const counts = new Map<string, number>();
  // In the order of names, so that cosine(a, b) and cosine(b, a) add up the same to the last bit.
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weighed = [...counts].map(([name, count]) => [name, (1 + Math.log(count)) * weight(name)] as const);
  const length = Math.sqrt(weighed.reduce((sum, [, value]) => sum + value * value, 0));
  return new Map(weighed.map(([name, value]) => [name, value / length]));
}

/** The cosine for a sum of products, without what adding up may be off by. */
export const cosineOf = (sum: number): number => (sum > 1 - ROUNDING ? 1 : sum);

/** Cosine of two vectors, 0 to 1; two empty ones are alike, one empty is like nothing. */
export function cosine(a: Vector, b: Vector): number {
  if (a.size > b.size) return cosine(b, a);
  if (a.size === 0) return b.size === 0 ? 1 : 0;
  let sum = 0;
  for (const [name, value] of a) sum += value * (b.get(name) ?? 0);
  return cosineOf(sum);
}

/** Pieces of four letters of some words, with the borders of words: near wordings share most of them. */
export function gramsOf(words: readonly string[]): string[] {
  const line = ` ${words.join(" ")} `;
  return Array.from({ length: Math.max(0, line.length - GRAM + 1) }, (_, i) => line.slice(i, i + GRAM));
}
