/** A type without its `readonly`: what it is once it was JSON. */
export type Plain<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Plain<Value[Key]> };

/** Decimals of numbers in answers. What logarithms give beyond them differs from engine to engine. */
const PRECISION = 1e6;

function rounded(value: unknown): unknown {
  if (typeof value === "number") return Math.round(value * PRECISION) / PRECISION;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

/** The same value for an answer that is about to become JSON: without `readonly`, numbers with six decimals at most. */
export const plain = <Value>(value: Value): Plain<Value> => rounded(value) as Plain<Value>;
