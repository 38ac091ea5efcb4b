const CALENDAR_DATE = /^[0-9]{4}(?:-[0-9]{2}){0,2}/u;

/** The year, month and day that an EDTF date is sure of; undefined for seasons, intervals open at this end and the like. */
const sure = (date: string | undefined) => CALENDAR_DATE.exec(date ?? "")?.[0];

/**
 * Whether an EDTF date is surely earlier than another: what the less exact one leaves open is no contradiction.
 *
 * @example precedes("2030-04", "2030-05-06") // true
 * @example precedes("2030", "2030-05-06") // false
 */
export function precedes(date: string, other: string): boolean {
  const end = sure(date.split("/").at(-1));
  const start = sure(other.split("/")[0]);
  if (end === undefined || start === undefined) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}
