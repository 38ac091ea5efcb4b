import { describe, expect, test } from "vitest";
import { windowOf } from "./date-window.ts";
import { EdtfSchema } from "./dates.ts";

const shown = (day: number) =>
  Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : String(day);

describe("windowOf", () => {
  const cases: [reason: string, date: string, earliest: string, latest: string][] = [
    ["a day is itself", "2030-05-06", "2030-05-06", "2030-05-06"],
    ["a month is any of its days", "2028-02", "2028-02-01", "2028-02-29"],
    ["December ends with its year", "2030-12", "2030-12-01", "2030-12-31"],
    ["a year is any of its days", "2030", "2030-01-01", "2030-12-31"],
    ["an interval goes from its first to its last day", "2030-05-06/2030-06", "2030-05-06", "2030-06-30"],
    ["an open start has no bound", "../2030-05-06", "-Infinity", "2030-05-06"],
    ["an open end has no bound", "2030-05-06/..", "2030-05-06", "Infinity"],
    ["an unknown end has none either", "2030-05/", "2030-05-01", "Infinity"],
    ["both ends open", "../..", "-Infinity", "Infinity"],
    ["a day that is not known is any of the month", "2030-05-XX", "2030-05-01", "2030-05-31"],
    ["a year that is not known is any of its decade", "203X", "2030-01-01", "2039-12-31"],
    ["about a day: a month to either side", "2030-05-06~", "2030-04-05", "2030-06-06"],
    ["an uncertain month: a year to either side", "2030-05?", "2029-04-30", "2031-06-01"],
    ["both: ten years to either side of a year", "2030%", "2020-01-01", "2040-12-31"],
    ["doubt inside an interval counts for its end", "2030~/2031-05-06", "2020-01-01", "2031-05-06"],
    ["a season is one thing in the south and another in the north", "2030-21", "2030-01-01", "2031-12-31"],
    ["a year before the calendars of today", "0044", "0044-01-01", "0044-12-31"],
    ["a year too far for any clock is open", "Y170000002", "-Infinity", "Infinity"],
  ];
  test.each(cases)("%s: %s", (_reason, date, earliest, latest) => {
    const window = windowOf(EdtfSchema.parse(date));
    expect([shown(window.earliest), shown(window.latest)]).toEqual([earliest, latest]);
  });
});
