/// <reference path="./edtf.d.ts" />
import edtf from "edtf";
import type { Edtf } from "./dates.ts";

/** The days that a date leaves open, both ends included, counted from 1970-01-01 in UTC; infinite where nothing bounds it. */
export interface DateWindow {
  readonly earliest: number;
  readonly latest: number;
}

const DAY_MS = 86_400_000;
const ALWAYS: DateWindow = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
const CALENDAR = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;
const SEASON = /^(-?\d{4})-2[1-4]$/;
const DOUBTFUL = /[~?%]$/;
/** How far a doubtful date may be off, in days, by what it names: a month for a day, a year for a month, ten for a year. */
const SLACK = { day: 31, month: 366, year: 3653 } as const;

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY_MS;

/** A plain day, month or year, without the grammar's help: nearly every date of the register is one. */
function calendarWindow(date: string): DateWindow | undefined {
  const [, year, month, day] = CALENDAR.exec(date) ?? [];
  if (year === undefined || Number(year) < 100) return undefined;
  if (day !== undefined) {
    const only = dayOf(Number(year), Number(month) - 1, Number(day));
    return { earliest: only, latest: only };
  }
  const [first, after] = month === undefined ? [0, 12] : [Number(month) - 1, Number(month)];
  return { earliest: dayOf(Number(year), first, 1), latest: dayOf(Number(year), after, 1) - 1 };
}

/** A season depends on the hemisphere and may end in the year after. */
function seasonWindow(date: string): DateWindow | undefined {
  const year = SEASON.exec(date)?.[1];
  if (year === undefined) return undefined;
  return { earliest: pointWindow(year).earliest, latest: pointWindow(String(Number(year) + 1)).latest };
}

function grammarWindow(date: string): DateWindow {
  const { min, max } = edtf(date, { level: 1 });
  return Number.isFinite(min) && Number.isFinite(max)
    ? { earliest: Math.floor(min / DAY_MS), latest: Math.floor(max / DAY_MS) }
    : ALWAYS;
}

function doubtfulWindow(date: string): DateWindow {
  const bare = date.slice(0, -1);
  const { earliest, latest } = pointWindow(bare);
  const parts = bare.replace(/^-/, "").split("-").length;
  const slack = parts >= 3 ? SLACK.day : parts === 2 ? SLACK.month : SLACK.year;
  return { earliest: earliest - slack, latest: latest + slack };
}

function pointWindow(date: string): DateWindow {
  if (DOUBTFUL.test(date)) return doubtfulWindow(date);
  return calendarWindow(date) ?? seasonWindow(date) ?? grammarWindow(date);
}

const isOpen = (end: string): boolean => end === "" || end === "..";

/**
 * The days that an EDTF date (levels 0 and 1) may mean. A month is any of its days, an interval any day from its first to
 * its last, an open end has no bound. EDTF gives no width to `~`, `?` and `%`, so a date that is about or uncertain is
 * widened by the next larger unit, a year by ten; a season by all that either hemisphere may mean.
 *
 * @example windowOf("1970-01" as Edtf) // { earliest: 0, latest: 30 }
 */
export function windowOf(date: Edtf): DateWindow {
  const [start, end] = date.split("/");
  if (start === undefined || end === undefined) return pointWindow(date);
  return {
    earliest: isOpen(start) ? ALWAYS.earliest : pointWindow(start).earliest,
    latest: isOpen(end) ? ALWAYS.latest : pointWindow(end).latest,
  };
}
