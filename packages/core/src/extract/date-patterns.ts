import type { Language } from "../model/index.ts";
import { DATES, type DateData } from "./lexicon/dates.ts";

/** Patterns for the dates of a language, and what its names stand for. */
export interface DatePatterns {
  /** Orders of a date, in the order of the data. */
  readonly dates: readonly RegExp[];
  /** A word that makes the date behind it the end of a term; matched up to where the date begins. */
  readonly term: RegExp;
  /** A date or a year where a text goes on from it. */
  readonly here: readonly RegExp[];
  /** A date or year before a word that makes it the end of a term. */
  readonly afters: readonly RegExp[];
  readonly weekday: RegExp;
  /** Number of a month, from 1, by its name; and of a weekday, from 0, Sunday first. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

/** No letter stands before; where words have no spaces between them, one may. */
const NO_LETTER = String.raw`(?<!\p{L})`;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** One of some words, longest first, white space as wide as it comes, either apostrophe. */
const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escaped(word).replaceAll(" ", String.raw`\s{1,3}`).replaceAll("'", "['’]"))
    .join("|");

function fields({ months, ordinals }: DateData, letter: string): Readonly<Record<string, string>> {
  const name = oneOf(months.flat());
  const ordinal = ordinals.length > 0 ? `(?:${oneOf(ordinals)})?` : "";
  return {
    day: String.raw`(?<day>(?<!\p{N})\d{1,2})${ordinal}`,
    month: String.raw`(?<month>${letter}(?<!\p{N})(?:${name}))(?:\s?/\s?(?:${name}))?`,
    year: String.raw`(?<year>(?<!\p{N})\d{4})(?!\p{N})`,
  };
}

/** The source of a pattern for an order of a date. */
function ordered(template: string, names: Readonly<Record<string, string>>): string {
  return template
    .replaceAll("~", String.raw`\s{0,3}`)
    .replaceAll(" ", String.raw`\s{1,3}`)
    .replaceAll(/\{(\w+)\}/gu, (_, field: string) => names[field] ?? "");
}

const numbered = (lists: readonly (readonly string[])[], from: number): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((forms, index) => forms.map((form) => [form.toLowerCase(), index + from] as const)));

/** A word for a term with what stands before the date; a longer word that makes no term is passed over, group unset. */
function termPattern({ terms, noTerms, fillers }: DateData, letter: string): RegExp {
  const space = letter === "" ? String.raw`\s{0,3}` : String.raw`\s{1,3}`;
  const filler = fillers.length > 0 ? `(?:(?:${oneOf(fillers)})${space}){0,2}` : "";
  return new RegExp(
    `${letter}(?:(?:${oneOf(noTerms)})|(?<term>(?:${oneOf(terms)})${space}${filler}))`,
    "giu",
  );
}

function compiled(data: DateData, language: Language): DatePatterns {
  const { caseSensitive, dates, year, afters, months, weekdays } = data;
  const flags = caseSensitive ? "u" : "iu";
  const after = `(?:${oneOf(afters)})`;
  const letter = language === "zh" ? "" : NO_LETTER;
  const names = fields(data, letter);
  return {
    dates: dates.map((template) => new RegExp(ordered(template, names), flags)),
    term: termPattern(data, letter),
    here: [...dates, year].map((template) => new RegExp(ordered(template, names), `y${flags}`)),
    afters:
      afters.length === 0
        ? []
        : [...dates, year].map((template) => new RegExp(ordered(template, names) + after, flags)),
    weekday: new RegExp(
      `${letter}(?:${oneOf(weekdays.flat())})${letter && String.raw`(?!\p{L})`}`,
      `g${flags}`,
    ),
    months: numbered(months, 1),
    weekdays: numbered(weekdays, 0),
  };
}

const known = new Map<Language, DatePatterns>();

/** The patterns of a language, compiled when they are first asked for. */
export function datePatterns(language: Language): DatePatterns {
  const patterns = known.get(language) ?? compiled(DATES[language], language);
  known.set(language, patterns);
  return patterns;
}
