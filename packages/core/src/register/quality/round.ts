const DIGITS = 4;

/**
 * A figure to four digits: what is published does not hang on the last bits of a sum.
 *
 * @example rounded(2 / 3) // 0.6667
 */
export const rounded = (figure: number): number => Number(figure.toFixed(DIGITS));

/** The same for a figure that may be none. */
export const roundedOrNull = (figure: number | null): number | null =>
  figure === null ? null : rounded(figure);
