/// <reference path="./edtf.d.ts" />
import edtf from "edtf";
import { z } from "zod";

const MAX_LENGTH = 40;
const LEAP_DAY = /([0-9]{4})-02-29/gu;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a date that is written as a day is one of the calendar; undefined for other forms, which need the grammar. */
function isCalendarDay(value: string): boolean | undefined {
  const match = DAY.exec(value);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const days = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** The library's grammar lets 29 February pass in any year. */
const hasTrueLeapDays = (value: string) =>
  [...value.matchAll(LEAP_DAY)].every(([, year]) => isLeap(Number(year)));

/**
 * Tells whether a string is a date of the Extended Date/Time Format, levels 0 and 1
 * (Library of Congress, 2019; part of ISO 8601-2): `2024-05-06`, `2024-05`, `2024~`, `2024-05-06/2024-05-07`.
 *
 * @example isEdtf("2024-05-06") // true
 * @example isEdtf("2024-13-40") // false
 */
export function isEdtf(value: string): boolean {
  if (value.length > MAX_LENGTH) return false;
  const isDay = isCalendarDay(value);
  if (isDay !== undefined) return isDay;
  try {
    edtf(value, { level: 1 });
    return hasTrueLeapDays(value);
  } catch {
    return false;
  }
}

/** A date as EDTF, level 0 or 1. It says no more than is known: a month where the day is not. */
export const EdtfSchema = z
  .string()
  .max(MAX_LENGTH)
  .refine(isEdtf, { error: "is no EDTF date", params: { code: "date" } })
  .brand<"Edtf">()
  .meta({ description: "EDTF date, level 0 or 1 (ISO 8601-2)", examples: ["2024-05-06"] });
export type Edtf = z.infer<typeof EdtfSchema>;
