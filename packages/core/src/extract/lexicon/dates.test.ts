import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DATES } from "./dates.ts";

const Words = z.array(z.string().regex(/^\S+(?: \S+){0,3}$/u));
const Names = (count: number) => z.array(Words.min(1)).length(count);
const Order = z.string().regex(/\{year\}/u);

const Data = z.strictObject({
  source: z.string().min(10),
  months: Names(12),
  weekdays: Names(7),
  ordinals: Words,
  caseSensitive: z.boolean(),
  dates: z.array(Order).min(2),
  year: Order,
  terms: Words.min(1),
  noTerms: Words,
  fillers: Words,
  afters: Words,
});

describe.each(Object.entries(DATES))("the dates of %s", (_, data) => {
  it("have the form that they should", () => {
    expect(Data.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  it("give no name to two months or weekdays", () => {
    const names = [...data.months.flat(), ...data.weekdays.flat()];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("put a day before or behind its month in every order but the last", () => {
    expect(data.dates.slice(0, -1).every((order) => order.includes("{day}"))).toBe(true);
  });
});
