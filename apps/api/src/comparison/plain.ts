/** A type without its `readonly`: what it is once it was JSON. */
export type Plain<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Plain<Value[Key]> };

/** The same value for an answer that is about to become JSON, whose types know no `readonly`. */
export const plain = <Value>(value: Value): Plain<Value> => value as Plain<Value>;
