type Season = "spring" | "summer" | "autumn" | "winter";
const SEASONS: Readonly<Partial<Record<string, Season>>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTH = /^(\d{4})-(\d{2})$/u;
const YEAR = /^\d{4}$/u;

/** Words that a date needs beside those that Intl knows. */
export interface DateWords {
  readonly unknown: string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  /** Last touch on a date that Intl wrote. */
  readonly written: (date: string) => string;
  readonly seasons: Readonly<Record<Season, (year: string) => string>>;
}

function precisionOf(date: string): Intl.DateTimeFormatOptions | undefined {
  if (DAY.test(date)) return { day: "numeric", month: "long", year: "numeric" };
  if (MONTH.test(date)) return Number(date.slice(5)) <= 12 ? { month: "long", year: "numeric" } : undefined;
  return YEAR.test(date) ? { year: "numeric" } : undefined;
}

function season(date: string, words: DateWords): string | undefined {
  const [, year, code] = MONTH.exec(date) ?? [];
  const name = SEASONS[code ?? ""];
  return year && name ? words.seasons[name](year) : undefined;
}

/** An open end is `..` in EDTF, an unknown one is empty. */
const isOpen = (date: string) => date === "" || date === "..";

function interval(start: string, end: string, locale: string, words: DateWords): string {
  if (isOpen(start)) return isOpen(end) ? words.unknown : words.until(formatDate(end, locale, words));
  if (isOpen(end)) return words.from(formatDate(start, locale, words));
  const precision = precisionOf(start);
  if (precision && precisionOf(end) && start.length === end.length) {
    const format = new Intl.DateTimeFormat(locale, { ...precision, timeZone: "UTC" });
    return words.written(format.formatRange(new Date(start), new Date(end)));
  }
  return `${formatDate(start, locale, words)} – ${formatDate(end, locale, words)}`;
}

/**
 * Writes an EDTF date (levels 0 and 1) for a reader, in UTC, as precisely as it is known and no more.
 *
 * @example formatDate("2024-05", "en-GB", words) // "May 2024"
 */
export function formatDate(edtf: string, locale: string, words: DateWords): string {
  const date = edtf.trim();
  if (date === "" || date === "..") return words.unknown;
  const [start, end] = date.split("/");
  if (start !== undefined && end !== undefined) return interval(start, end, locale, words);
  if (date.endsWith("~") || date.endsWith("%"))
    return words.about(formatDate(date.slice(0, -1), locale, words));
  if (date.endsWith("?")) return words.uncertain(formatDate(date.slice(0, -1), locale, words));
  const known = date.replace(/(?:-XX){1,2}$/u, "");
  const precision = precisionOf(known);
  if (precision)
    return words.written(
      new Intl.DateTimeFormat(locale, { ...precision, timeZone: "UTC" }).format(new Date(known)),
    );
  return season(known, words) ?? date;
}

/** The date where it is a whole day, month or year, as `<time>` and JSON-LD want it. */
export function machineDate(edtf: string): string | undefined {
  return precisionOf(edtf) ? edtf : undefined;
}

/** Whether a value of a disputed field is a date or an interval, so that it can be written as one. */
export const isDateLike = (value: string): boolean =>
  /^\d{4}-\d{2}(?:-\d{2})?[~?%]?(?:\/\d{4}-\d{2}(?:-\d{2})?[~?%]?)?$/u.test(value);
