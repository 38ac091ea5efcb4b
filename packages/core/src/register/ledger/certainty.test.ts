import { describe, expect, test } from "vitest";
import {
  EdtfSchema,
  InstrumentIdSchema,
  type Membership,
  MembershipSchema,
  windowOf,
} from "../../model/index.ts";
import { certaintyOf } from "./certainty.ts";

const instrument = InstrumentIdSchema.parse("lakes-2030");

function membership(from: string, to?: string, by?: string): Membership {
  return MembershipSchema.parse({
    group: "lakes-union",
    member: "xo",
    from,
    to,
    seen: true,
    sources: [{ id: "gazette", kind: "official", name: "Gazette" }],
    ...(by ? { by: { instrument: by, act: "ratified" } } : {}),
  });
}

const held = (own: Membership, date: string) =>
  certaintyOf(own, { window: windowOf(EdtfSchema.parse(date)), instrument });

describe("certaintyOf", () => {
  const cases: [
    reason: string,
    from: string,
    to: string | undefined,
    date: string,
    found: string | undefined,
  ][] = [
    ["a day inside", "2020-01-01", undefined, "2030-05-06", "certain"],
    ["the first day belongs to it", "2030-05-06", undefined, "2030-05-06", "certain"],
    ["the last day belongs to it", "2020", "2030-05-06", "2030-05-06", "certain"],
    ["the day before the first", "2030-05-06", undefined, "2030-05-05", undefined],
    ["the day after the last", "2020", "2030-05-06", "2030-05-07", undefined],
    [
      "only the month of entry is known, and it is that month",
      "2030-05",
      undefined,
      "2030-05-06",
      "possible",
    ],
    ["only the month of entry is known, and it is over", "2030-05", undefined, "2030-06-01", "certain"],
    ["only the year of the end is known, and it is that year", "2020", "2030", "2030-05-06", "possible"],
    ["only the year of the end is known, and it is the year before", "2020", "2030", "2029-12-31", "certain"],
    ["two days that both lie inside", "2020", undefined, "2030-05-06/2030-05-07", "certain"],
    ["two days of which one lies inside", "2030-05-07", undefined, "2030-05-06/2030-05-07", "possible"],
    ["a month of which a part lies inside", "2020", "2030-05-15", "2030-05", "possible"],
    ["about a year, ten years on", "2020~", undefined, "2030-12-31", "possible"],
    ["about a year, eleven years on", "2020~", undefined, "2031-01-01", "certain"],
    ["an uncertain day of the act, near the first day", "2030-05-01", undefined, "2030-05-06?", "possible"],
    ["a day of a list, on that day", "../2030-05-06", "2030-05-06/..", "2030-05-06", "certain"],
    ["a day of a list, before", "../2030-05-06", "2030-05-06/..", "2030-05-05", "possible"],
    ["a day of a list, after", "../2030-05-06", "2030-05-06/..", "2030-05-07", "possible"],
    ["one of two years of entry, long ago", "1949/1950", undefined, "2030-05-06", "certain"],
    ["one of two years of entry, in the second", "1949/1950", undefined, "1950-02", "possible"],
    ["an act that happened some time from then on", "2020", undefined, "2030-05-06/..", "certain"],
    ["the same, where the membership ended since", "2020", "2031", "2030-05-06/..", "possible"],
  ];
  test.each(cases)("%s", (_reason, from, to, date, found) =>
    expect(held(membership(from, to), date)).toBe(found),
  );

  test("an instrument speaks for who became a member by it, whenever that was", () => {
    expect(held(membership("2032-01-01", undefined, "lakes-2030"), "2030-05-06")).toBe("certain");
    expect(held(membership("2032-01-01", undefined, "harbour-2031"), "2030-05-06")).toBeUndefined();
  });
});
