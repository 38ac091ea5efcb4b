import { describe, expect, it } from "vitest";
import { dateIn } from "./dates.ts";
import { extract } from "./extract.ts";

const REPORT = "Lakes agree on safety\n\nThe two sides met Monday and agreed to hold talks.";

describe("dates of a text", () => {
  it.each([
    ["done on 4 May 2031", "2031-05-04", "the day first"],
    ["done on May 4, 2031", "2031-05-04", "the month first"],
    ["done in May 2031", "2031-05", "no day is guessed"],
    ["done in spring", null, "no date is guessed"],
    ["done on 31 June 2031", null, "no calendar has that day"],
  ])("reads %s as %s: %s", (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  it.each([
    ["We agree to report by 4 May 2031.", "2031-05-04", "a day"],
    ["We agree to report by the end of 2031.", "2031", "a year"],
    ["We agree to report by 31 June 2031.", null, "a day that no calendar has"],
    ["We agree to use tests made by 3000 engineers.", null, "a number is no year"],
  ])("reads the deadline of %s as %s: %s", (text, deadline) => {
    expect(extract(text, { language: "en" }).statements.map((statement) => statement.deadline)).toEqual([
      deadline,
    ]);
  });

  it("settles a weekday by the day of publication: the last such day up to it", () => {
    const { document } = extract(REPORT, { kind: "report", language: "en", published: "2031-05-07" });
    expect(document.days.map(({ weekday, date }) => [weekday, date])).toEqual([["Monday", "2031-05-05"]]);
    expect(document.date).toBe("2031-05-05");
  });

  it.each([
    [undefined, "without a day of publication"],
    ["7 May 2031", "with one that is no date"],
    ["2031-02-31", "with one that no calendar has"],
  ])("leaves a weekday a weekday (%s): %s", (published) => {
    const given = published === undefined ? {} : { published };
    const { document } = extract(REPORT, { kind: "report", language: "en", ...given });
    expect(document.days).toEqual([
      { weekday: "Monday", date: null, range: [REPORT.indexOf("Monday"), REPORT.indexOf(" and agreed")] },
    ]);
    expect(document.date).toBeNull();
  });

  it("names no weekdays for an instrument's own text", () => {
    expect(extract(REPORT, { language: "en", published: "2031-05-07" }).document.days).toEqual([]);
  });
});
