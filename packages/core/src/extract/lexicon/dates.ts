import type { Language } from "../../model/index.ts";
import arabic from "./ar/dates.json" with { type: "json" };
import english from "./en/dates.json" with { type: "json" };
import spanish from "./es/dates.json" with { type: "json" };
import french from "./fr/dates.json" with { type: "json" };
import russian from "./ru/dates.json" with { type: "json" };
import chinese from "./zh/dates.json" with { type: "json" };

/** How a language writes dates. */
export interface DateData {
  /** Names of the months, January first, each with its forms. */
  readonly months: readonly (readonly string[])[];
  /** Names of the weekdays, Sunday first, each with its forms. */
  readonly weekdays: readonly (readonly string[])[];
  /** What may stand right behind the number of a day (`1er`). */
  readonly ordinals: readonly string[];
  /** Whether names are told from other words by their capital (`May`). */
  readonly caseSensitive: boolean;
  /** Orders of a date: `{day}`, `{month}` and `{year}`; a space is white space, a tilde may be. */
  readonly dates: readonly string[];
  /** A year alone. */
  readonly year: string;
  /** Words before a date that make it the end of a term, and longer ones that hold such a word and make none. */
  readonly terms: readonly string[];
  readonly noTerms: readonly string[];
  /** Words between those and the date (`the end of`). */
  readonly fillers: readonly string[];
  /** Words right behind a date that make it the end of a term. */
  readonly afters: readonly string[];
}

export const DATES: Readonly<Record<Language, DateData>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
