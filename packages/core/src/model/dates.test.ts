import { describe, expect, test } from "vitest";
import { isEdtf } from "./dates.ts";

describe("isEdtf", () => {
  const cases: [reason: string, value: string, is: boolean][] = [
    ["a day", "2024-05-06", true],
    ["a month, where the day is not known", "2024-05", true],
    ["a year, about", "2024~", true],
    ["an interval", "2024-05-06/2024-05-07", true],
    ["29 February of a leap year", "2024-02-29", true],
    ["29 February of another year", "2023-02-29", false],
    ["29 February of a century that is none", "1900-02-29", false],
    ["29 February inside an interval", "2023-02-29/2023-03-01", false],
    ["a month that is none", "2024-13-40", false],
    ["a day that is none", "2024-04-31", false],
    ["the day before the first", "2024-04-00", false],
    ["a month before the first", "2024-00-01", false],
    ["29 February of a leap century", "2000-02-29", true],
    ["the last day of a year", "2024-12-31", true],
    ["words", "May 2024", false],
    ["another order", "06/05/2024", false],
    ["a text longer than any date", `2024${" ".repeat(50)}`, false],
    ["nothing", "", false],
  ];
  test.each(cases)("%s", (_reason, value, is) => expect(isEdtf(value)).toBe(is));
});

test("a day is told as the grammar tells it", async () => {
  const { default: edtf } = await import("edtf");
  const parses = (value: string) => {
    try {
      return edtf(value, { level: 1 }) !== undefined;
    } catch {
      return false;
    }
  };
  // 29 February apart, which the grammar lets pass in every year.
  for (const month of ["00", "01", "02", "04", "12", "13"])
    for (const day of ["00", "01", "28", "30", "31", "32"])
      expect([month, day, isEdtf(`2023-${month}-${day}`)]).toEqual([
        month,
        day,
        parses(`2023-${month}-${day}`),
      ]);
});
