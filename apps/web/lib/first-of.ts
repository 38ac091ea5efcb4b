/**
 * The value of a parameter of an address; the first where it is given several times, and nothing where it is not.
 *
 * @example firstOf(["a", "b"]) // "a"
 */
export const firstOf = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? "";
