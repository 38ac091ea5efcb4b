/** How a word that was typed came to a term of the register. */
export const WAYS = ["exact", "inflected", "prefix", "typo", "synonym", "translation"] as const;
export type Way = (typeof WAYS)[number];

/** Terms of the index that together stand for what was typed. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly way: Way;
  /** Share of the weight of an exact match. */
  readonly weight: number;
}

/** A word, name, symbol or phrase of a query, with all that it may be found by. */
export interface Unit {
  /** As it was typed. */
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  /** Folded words that have to stand side by side, where they were put in quotation marks. */
  readonly phrase?: readonly string[];
}

/** What each way weighs. A longer word with the same beginning is likelier meant than another a slip away. */
export const WEIGHTS = {
  prefix: 0.5,
  typo: 0.4,
  synonym: 0.45,
  translation: 0.9,
  furtherTranslation: 0.55,
  code: 0.6,
  main: 0.2,
  instrument: 0.35,
  titleWord: 0.08,
} as const;
