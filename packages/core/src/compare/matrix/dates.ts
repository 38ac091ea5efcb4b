import type { Edtf } from "../../model/index.ts";

const YEAR = /^\d{4}/u;

/**
 * A text by which EDTF dates stand in the order of their first day: the start of an interval, without marks of doubt. What
 * has no such day (an open or unspecified start) stands first.
 *
 * @example orderOf("2024-05-06/2024-05-07") // "2024-05-06"
 */
export function orderOf(date: Edtf | string | undefined): string {
  const start = (date ?? "").split("/")[0]?.replace(/[~?%]/gu, "") ?? "";
  return YEAR.test(start) ? start : "";
}

/**
 * Whether something dated was so on a day, by the first day that its date can mean. A month or year counts from its first
 * day; what has no date counts always.
 *
 * @param asOf a day, month or year; absent for today's state of the register
 */
export function isKnownOn(date: Edtf | string | undefined, asOf: string | undefined): boolean {
  if (asOf === undefined) return true;
  return orderOf(date) <= `${asOf}\uFFFF`;
}
