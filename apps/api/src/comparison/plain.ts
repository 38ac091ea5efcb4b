/** A type without its `readonly`: what it is once it was JSON. */
export type Plain<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Plain<Value[Key]> };

/** Digits of a measure behind the point: more than it can mean, fewer than those in which runtimes' logarithms differ. */
const DIGITS = 6;

function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toFixed(DIGITS));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rounded(inner)]));
}

/** The same value for an answer that is about to become JSON, whose types know no `readonly`; measures are rounded. */
export const plain = <Value>(value: Value): Plain<Value> => rounded(value) as Plain<Value>;
