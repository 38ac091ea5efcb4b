import { describe, expect, test } from "vitest";
import { MESSAGES } from "../messages/index.ts";
import { formatDate, isDateLike, machineDate } from "./dates.ts";
import { LOCALES } from "./languages.ts";

const written = (edtf: string) => formatDate(edtf, "en-GB", MESSAGES.en.dates);

const CASES: readonly (readonly [edtf: string, words: string, reason: string])[] = [
  ["2024-05-06", "6 May 2024", "a day"],
  ["2024-01-01", "1 January 2024", "a day that another time zone would move to the year before"],
  ["2024-05", "May 2024", "no day is made up for a month"],
  ["2024", "2024", "nor a month for a year"],
  ["2024-05-06/2024-05-07", "6 – 7 May 2024", "an interval says the common part once"],
  ["2023-12-31/2024-01-02", "31 December 2023 – 2 January 2024", "an interval over the turn of a year"],
  ["2024-05-06/..", "from 6 May 2024", "an open end"],
  ["../2024-05", "until May 2024", "an open start"],
  ["2024-05/2024-05-07", "May 2024 – 7 May 2024", "two precisions stay as they are"],
  ["2024~", "about 2024", "approximate"],
  ["2024-05?", "May 2024 (uncertain)", "uncertain"],
  ["2024-XX", "2024", "the month is unspecified"],
  ["2024-05-XX", "May 2024", "the day is unspecified"],
  ["2024-21", "spring 2024", "a season is no month"],
  ["202X", "202X", "a decade stays as it is written"],
  ["", "date not recorded", "nothing is known"],
  ["..", "date not recorded", "nothing is known of either end"],
];

describe("formatDate", () => {
  test.each(CASES)("%s is written %s (%s)", (edtf, words) => {
    expect(written(edtf).replaceAll("\u2009", " ")).toBe(words);
  });

  test("follows the language it is given", () => {
    expect(formatDate("2024-05-06", "fr", MESSAGES.en.dates)).toBe("6 mai 2024");
  });
});

const USAGE: readonly (readonly [language: "zh" | "ar", edtf: string, words: string, reason: string])[] = [
  ["zh", "2024-05-06", "2024年5月6日", "a day"],
  ["zh", "2023-11-01/2023-11-02", "2023年11月1日至2日", "an interval in words, the common part once"],
  ["zh", "2023-10-31/2023-11-02", "2023年10月31日至11月2日", "over the turn of a month"],
  ["zh", "2023-12-31/2024-01-02", "2023年12月31日至2024年1月2日", "over the turn of a year"],
  ["zh", "2023-10/2023-12", "2023年10月至12月", "months"],
  ["zh", "2023/2024", "2023至2024年", "years"],
  ["ar", "2024-05-06", "6 أيار/مايو 2024", "both names of a month"],
  ["ar", "2024-07", "تموز/يوليه 2024", "the spelling of the United Nations"],
  ["ar", "2023-10-31/2023-11-02", "31 تشرين الأول/أكتوبر – 2 تشرين الثاني/نوفمبر 2023", "two months"],
  ["ar", "2024", "2024", "no month"],
];

describe("dates as documents of the United Nations write them", () => {
  test.each(USAGE)("%s: %s is %s (%s)", (language, edtf, words) => {
    const shown = formatDate(edtf, LOCALES[language], MESSAGES[language].dates);
    expect(shown.replaceAll("\u2009", " ")).toBe(words);
  });
});

describe("machineDate", () => {
  test("keeps what HTML can say and drops the rest", () => {
    expect(
      ["2024-05-06", "2024-05", "2024", "2024~", "2024-21", "2024-05-06/2024-05-07"].map(machineDate),
    ).toEqual(["2024-05-06", "2024-05", "2024", undefined, undefined, undefined]);
  });
});

describe("isDateLike", () => {
  test("tells dates from other values of a disputed field", () => {
    expect(
      ["2024-05-06", "2024-05-06/2024-05-07", "2024", "issued", "2024-05-06 or later"].map(isDateLike),
    ).toEqual([true, true, false, false, false]);
  });
});
