const ROMAN = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;
const LARGEST_ROMAN = 3999;

/**
 * A number in small Roman figures; what they cannot write stays in digits.
 *
 * @example romanOf(14) // "xiv"
 */
export function romanOf(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  const [value, figure] = ROMAN.find(([least]) => least <= number) ?? [number, ""];
  return number === value ? figure : figure + romanOf(number - value);
}

/**
 * The letters of a place in a list: 1 is `a`, 27 is `aa`; what they cannot write stays in digits.
 *
 * @example lettersOf(28) // "ab"
 */
export function lettersOf(number: number): string {
  if (number < 1) return String(number);
  const before = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return before > 0 ? lettersOf(before) + letter : letter;
}

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ROMAN_NUMBER = /^[ivxlc]{1,9}$/iu;

/**
 * The value of a Roman number up to 399; undefined for anything else.
 *
 * @example romanValue("XIV") // 14
 */
export function romanValue(number: string): number | undefined {
  if (!ROMAN_NUMBER.test(number)) return undefined;
  const values = [...number.toLowerCase()].map((figure) => VALUES[figure] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
