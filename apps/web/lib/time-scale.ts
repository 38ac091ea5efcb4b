/** Places of dates on a line, from the side where reading begins. */
export interface TimeScale {
  /** First days of years, with their places. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  at(date: string): number;
}

const DATE = /(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/** A date (EDTF) as a number of years; of an interval its beginning, of a year or month its first day. */
export function yearsOf(date: string): number | undefined {
  const [, year, month = "1", day = "1"] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  return Number(year) + (Math.min(Number(month), 12) - 1) / 12 + (Number(day) - 1) / 372;
}

/**
 * A line from the year of the first date to the end of the year of the last.
 *
 * @example timeScale(["2019-05-22", "2026"], { from: 0, to: 700, mirrored: false }).at("2019") // 0
 */
export function timeScale(
  dates: readonly string[],
  { from, to, mirrored }: { from: number; to: number; mirrored: boolean },
): TimeScale {
  const known = dates.flatMap((date) => yearsOf(date) ?? []);
  const first = Math.floor(Math.min(...known));
  const last = Math.floor(Math.max(...known)) + 1;
  const place = (years: number) => {
    const share = (years - first) / (last - first);
    return from + (mirrored ? 1 - share : share) * (to - from);
  };
  const years = known.length > 0 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
  return {
    years: years.map((year) => ({ year, at: place(year) })),
    at: (date) => place(yearsOf(date) ?? first),
  };
}
