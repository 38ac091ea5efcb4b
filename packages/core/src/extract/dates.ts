import { type Edtf, isEdtf, type Language, type Range } from "../model/index.ts";
import { type DatePatterns, datePatterns } from "./date-patterns.ts";

const two = (value: string | number): string => String(value).padStart(2, "0");

/** Digits of Arabic and Persian texts, by their value. */
const EASTERN = /[٠-٩۰-۹]/gu;
const numeral = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

/** A text with the digits that patterns know; each keeps its place. */
export const westernDigits = (text: string): string => text.replaceAll(EASTERN, numeral);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the Gregorian calendar has a day, or a month where no day is given. */
function isInCalendar(year: number, month: number, day: number): boolean {
  const most = month === 2 && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= most;
}

/** The date of a match, as EDTF; null where no calendar has it. */
export function dateOf({ groups }: RegExpExecArray, { months }: DatePatterns): Edtf | null {
  if (!groups) return null;
  const { day, month, year } = groups;
  const number = month === undefined ? undefined : months.get(month.toLowerCase().replaceAll(/\s+/gu, " "));
  if (year === undefined || (day !== undefined && number === undefined)) return null;
  if (!isInCalendar(Number(year), number ?? 1, day === undefined ? 1 : Number(day))) return null;
  const parts = [year, number && two(number), day && two(day)].filter((part) => part !== undefined);
  return parts.join("-") as Edtf;
}

/** The first match of some patterns in a text: the one that begins first, then the one of the first pattern. */
export function firstMatch(text: string, patterns: readonly RegExp[]): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

/**
 * The first date that a text writes out, by the months of its language, as EDTF; null where there is none, or where no
 * calendar has it.
 *
 * @example dateIn("done on 4 May 2031", "en") // "2031-05-04"
 * @example dateIn("fait le 1er mai 2031", "fr") // "2031-05-01"
 * @example dateIn("done on 31 June 2031", "en") // null
 */
export function dateIn(text: string, language: Language): Edtf | null {
  const patterns = datePatterns(language);
  const match = firstMatch(westernDigits(text), patterns.dates);
  return match && dateOf(match, patterns);
}

const DAY = 86_400_000;

function lastBefore(weekday: number, published: string): Edtf | null {
  const time = Date.parse(`${published}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(published) || !isEdtf(published)) return null;
  const back = (new Date(time).getUTCDay() - weekday + 7) % 7;
  return new Date(time - back * DAY).toISOString().slice(0, 10) as Edtf;
}

/**
 * Weekdays that a report names. With the day of publication each is the last such day up to it; without it the weekday
 * stays a weekday and nothing is guessed.
 *
 * @example reportedDays("They met Monday.", "en", "2031-05-07")[0]?.date // "2031-05-05"
 */
export function reportedDays(
  text: string,
  language: Language,
  published?: string,
): { weekday: string; date: Edtf | null; range: Range }[] {
  const { weekday, weekdays } = datePatterns(language);
  return [...text.matchAll(weekday)].map((match) => ({
    weekday: match[0],
    date: published === undefined ? null : lastBefore(weekdays.get(match[0].toLowerCase()) ?? 0, published),
    range: [match.index, match.index + match[0].length],
  }));
}
