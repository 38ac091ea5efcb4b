import { type Edtf, isEdtf, type Range } from "../model/index.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const NAMES = MONTHS.map((month) => month[0]?.toUpperCase() + month.slice(1)).join("|");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})\\s(${NAMES})\\s(\\d{4})\\b`, "u");
const MONTH_FIRST = new RegExp(`\\b(${NAMES})\\s(\\d{1,2}),?\\s(\\d{4})\\b`, "u");
const MONTH_ONLY = new RegExp(`\\b(${NAMES})\\s(\\d{4})\\b`, "u");

const two = (value: string | number): string => String(value).padStart(2, "0");
const monthOf = (name: string): string => two(MONTHS.indexOf(name.toLowerCase()) + 1);

function written(text: string): string | null {
  const day = DAY_FIRST.exec(text);
  if (day) return `${day[3]}-${monthOf(day[2] ?? "")}-${two(day[1] ?? "")}`;
  const american = MONTH_FIRST.exec(text);
  if (american) return `${american[3]}-${monthOf(american[1] ?? "")}-${two(american[2] ?? "")}`;
  const month = MONTH_ONLY.exec(text);
  return month && `${month[2]}-${monthOf(month[1] ?? "")}`;
}

/**
 * The first date that an English text writes out, as EDTF; null where there is none, or where no calendar has it.
 *
 * @example dateIn("done on 4 May 2031") // "2031-05-04"
 * @example dateIn("done on 31 June 2031") // null
 */
export function dateIn(text: string): Edtf | null {
  const date = written(text);
  return date !== null && isEdtf(date) ? (date as Edtf) : null;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "gu");
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
 * @example reportedDays("They met Monday.", "2031-05-07")[0]?.date // "2031-05-05"
 */
export function reportedDays(
  text: string,
  published?: string,
): { weekday: string; date: Edtf | null; range: Range }[] {
  return [...text.matchAll(WEEKDAY)].map((match) => ({
    weekday: match[0],
    date: published === undefined ? null : lastBefore(WEEKDAYS.indexOf(match[0]), published),
    range: [match.index, match.index + match[0].length],
  }));
}
