/** A share from 0 to 1, or a coefficient; null where there was nothing to measure. */
export type Figure = number | null;

/** Figures by name. */
export type Figures = Readonly<Record<string, Figure>>;

/** A share; null where there is no whole. */
export const shareOf = (part: number, whole: number): Figure => (whole === 0 ? null : part / whole);

/**
 * Harmonic mean of precision and recall, from counts.
 *
 * @example f1Of({ common: 1, gold: 1, found: 2 }) // 0.667
 */
export const f1Of = ({ common, gold, found }: SetCount): Figure => shareOf(2 * common, gold + found);

/** How many members two sets have, and how many of them in common. */
export interface SetCount {
  readonly gold: number;
  readonly found: number;
  readonly common: number;
}

/** How many of the cases that say something say the right thing. */
export interface ShareCount {
  readonly right: number;
  readonly of: number;
}
