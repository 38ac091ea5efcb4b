const LOCALE = "en-GB";
const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;
const MONTH = /^(\d{4})-(\d{2})(?!-\d)/u;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" });
const byDay = format({ day: "numeric", month: "long", year: "numeric" });
const byMonth = format({ month: "long", year: "numeric" });

function part(edtf: string): string {
  const day = DAY.exec(edtf);
  if (day) return byDay.format(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  const month = MONTH.exec(edtf);
  if (month) return byMonth.format(Date.UTC(Number(month[1]), Number(month[2]) - 1));
  return edtf.replaceAll(/[~?%]/gu, "");
}

/**
 * An EDTF date in words, no more exact than it is: a day, a month, a year, an interval; `about` where it is approximate,
 * a question mark where it is uncertain.
 *
 * @example dateInWords("2024-05-06") // "6 May 2024"
 * @example dateInWords("2024-05-06/2024-05-07") // "6 May 2024 to 7 May 2024"
 */
export function dateInWords(edtf: string): string {
  const words = edtf
    .split("/")
    .map((side) => (side === "" || side === ".." ? "…" : part(side)))
    .join(" to ");
  const about = /[~%]/u.test(edtf) ? `about ${words}` : words;
  return /[?%]/u.test(edtf) ? `${about} (?)` : about;
}
