import { describe, expect, test } from "vitest";
import { timeScale, yearsOf } from "./time-scale.ts";

describe("yearsOf", () => {
  test.each([
    ["2024", 2024, "a year begins with its first day"],
    ["2024-07", 2024.5, "half a year later"],
    ["2024-21", 2024 + 11 / 12, "a season, of which the month is none"],
    ["2021/2022", 2021, "an interval stands at its beginning"],
    ["..", undefined, "nothing known"],
  ])("%s is %s: %s", (date, years, _why) => expect(yearsOf(date)).toBe(years));
});

describe("timeScale", () => {
  const dates = ["2019-05-22", "2020-12-31"];
  test("goes from the first year to the end of the last", () => {
    const { years, at } = timeScale(dates, { from: 0, to: 200, mirrored: false });
    expect(years).toEqual([
      { year: 2019, at: 0 },
      { year: 2020, at: 100 },
      { year: 2021, at: 200 },
    ]);
    expect(at("2020-07")).toBe(150);
  });

  test("begins at the other side where reading does", () =>
    expect(timeScale(dates, { from: 0, to: 200, mirrored: true }).at("2019")).toBe(200));

  test("has no years without dates", () =>
    expect(timeScale([], { from: 0, to: 200, mirrored: false }).years).toEqual([]));
});
