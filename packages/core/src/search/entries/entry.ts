import type { Language } from "../../model/index.ts";

/** What can be found, in the order of equal hits. */
export const HIT_TYPES = ["instrument", "provision", "statement", "party", "topic"] as const;
export type HitType = (typeof HIT_TYPES)[number];

/** What hits can be filtered by and are counted by. */
export const DIMENSIONS = [
  "type",
  "instrument",
  "party",
  "topic",
  "theme",
  "force",
  "strength",
  "actor",
  "kind",
  "binding",
  "language",
  "year",
  "review",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Words by language. */
export type Texts = Readonly<Partial<Record<Language, string | undefined>>>;

/** One thing of the register as it is indexed and shown. */
export interface Entry {
  readonly type: HitType;
  /** Id of the record; of a provision its instrument, `#` and its locator. */
  readonly id: string;
  readonly instrument?: string;
  readonly locator?: string;
  readonly force?: string;
  readonly topics: readonly string[];
  /** What names it. That of a statement is its instrument's, which is looked for under the instrument alone. */
  readonly title: Texts;
  readonly summary: Texts;
  /** Names beside the title that it is found by. */
  readonly names: readonly string[];
  readonly symbols: readonly string[];
  /** Codes that it has, with what they are: `topic:safety`, `party:fr`. */
  readonly codes: readonly string[];
  readonly values: Readonly<Partial<Record<Dimension, readonly string[]>>>;
}
