const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ROMAN = /^[ivxlc]{1,9}$/iu;

/**
 * The value of a Roman number up to 399; undefined for anything else.
 *
 * @example romanValue("XIV") // 14
 */
export function romanValue(number: string): number | undefined {
  if (!ROMAN.test(number)) return undefined;
  const values = [...number.toLowerCase()].map((figure) => VALUES[figure] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
