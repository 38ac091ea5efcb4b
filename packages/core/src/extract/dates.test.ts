import { describe, expect, it } from "vitest";
import type { Language } from "../model/index.ts";
import { dateIn } from "./dates.ts";
import { extract } from "./extract.ts";
import { deadlineOf } from "./refine/deadline.ts";

const REPORT = "Lakes agree on safety\n\nThe two sides met Monday and agreed to hold talks.";

const WRITTEN: readonly (readonly [Language, string, string | null, string])[] = [
  ["en", "done on 4 May 2031", "2031-05-04", "the day first"],
  ["en", "done on May 4, 2031", "2031-05-04", "the month first"],
  ["en", "done in May 2031", "2031-05", "no day is guessed"],
  ["en", "done in spring", null, "no date is guessed"],
  ["en", "done on 31 June 2031", null, "no calendar has that day"],
  ["en", "as it may 2031 times", null, "a verb is no month"],
  ["en", "signed in May 2030 and on 4 June 2031", "2030-05", "the date that stands first"],
  ["fr", "fait le 4 mai 2031", "2031-05-04", "the day first"],
  ["fr", "fait le 1er août 2031", "2031-08-01", "an ordinal"],
  ["fr", "fait en décembre 2031", "2031-12", "no day is guessed"],
  ["es", "hecho el 4 de mayo de 2031", "2031-05-04", "with its prepositions"],
  ["es", "hecho el 1.º de septiembre de 2031", "2031-09-01", "an ordinal"],
  ["es", "hecho en setiembre de 2031", "2031-09", "another spelling"],
  ["ru", "совершено 4 мая 2031 года", "2031-05-04", "the month in the genitive"],
  ["ru", "в декабре 2031 года", "2031-12", "the month in the locative"],
  ["ar", "في 4 أيار/مايو 2031", "2031-05-04", "both names of the month"],
  ["ar", "في 4 مايو 2031", "2031-05-04", "the month of the Nile"],
  ["ar", "في ٤ كانون الأول ٢٠٣١", "2031-12-04", "Eastern digits and the month of the Levant"],
  ["ar", "في تشرين الثاني/نوفمبر 2031", "2031-11", "no day is guessed"],
  ["zh", "订于2031年5月4日", "2031-05-04", "year first"],
  ["zh", "订于2031 年 12 月", "2031-12", "white space between"],
  ["zh", "订于2031年13月4日", null, "no calendar has that month"],
];

const TERMS: readonly (readonly [Language, string, string | null, string])[] = [
  ["en", "We agree to report by 4 May 2031", "2031-05-04", "a day"],
  ["en", "We agree to report by the end of 2031", "2031", "a year"],
  ["en", "We agree to report by 31 June 2031", null, "a day that no calendar has"],
  ["en", "We agree to use tests made by 3000 engineers", null, "a number is no year"],
  ["en", "We recall byways of 2031", null, "a part of a word"],
  ["en", "We cut costs by half by 2031", "2031", "the second such word"],
  ["en", "We welcome what was agreed by consensus in May 2031", null, "other words between"],
  ["fr", "publier les essais avant le 4 mai 2031", "2031-05-04", "a day"],
  ["fr", "publier les essais d’ici à la fin de 2031", "2031", "the end of a year"],
  ["fr", "publier les essais au plus tard en mai 2031", "2031-05", "a month"],
  ["fr", "publier les essais à l’horizon 2031", "2031", "a year"],
  ["fr", "le Programme de développement durable à l’horizon 2031", null, "a longer term with another sense"],
  ["fr", "publier les essais de 2031", null, "a date that ends no term"],
  ["es", "publicar los ensayos antes del 4 de mayo de 2031", "2031-05-04", "a day"],
  ["es", "publicar los ensayos a más tardar en 2031", "2031", "a year"],
  ["es", "abrir el centro de aquí a 2031", "2031", "a year"],
  ["es", "el presupuesto para 2031", null, "what a year is for"],
  ["ru", "опубликовать итоги не позднее 4 мая 2031 года", "2031-05-04", "a day"],
  ["ru", "опубликовать итоги до конца 2031 года", "2031", "the end of a year"],
  ["ru", "открыть центр к 2031 году", "2031", "a year"],
  ["ru", "программа на период до 2031 года", null, "a longer word with another sense"],
  ["ru", "доступ к итогам 2031 года", null, "something else between"],
  ["ar", "نشر النتائج بحلول 4 أيار/مايو 2031", "2031-05-04", "a day"],
  ["ar", "نشر النتائج قبل نهاية عام ٢٠٣١", "2031", "the end of a year, Eastern digits"],
  ["ar", "نتائج عام 2031", null, "a date that ends no term"],
  ["zh", "2031年12月31日前公布结果", "2031-12-31", "the word stands behind the date"],
  ["zh", "2031年底前公布结果", "2031", "the end of a year"],
  ["zh", "不迟于2031年5月公布结果", "2031-05", "the words stand before the date"],
  ["zh", "注意到2031年的结果", null, "a longer word with another sense"],
  ["zh", "公布2031年的结果", null, "a date that ends no term"],
];

describe("dates of a text", () => {
  it.each(WRITTEN)("reads in %s %s as %s: %s", (language, text, date) => {
    expect(dateIn(text, language)).toBe(date);
  });

  it.each(TERMS)("reads in %s the deadline of %s as %s: %s", (language, text, deadline) => {
    expect(deadlineOf(text, language)).toBe(deadline);
  });

  it("gives a statement the deadline of its own clause, and a text its date, whatever the language", () => {
    const text = "Déclaration du 2 avril 2030\n\nNous nous engageons à publier nos essais avant mai 2031.";
    const { document, statements } = extract(text, { language: "fr" });
    expect(document.date).toBe("2030-04-02");
    expect(statements.map(({ deadline }) => deadline)).toEqual(["2031-05"]);
  });

  it("settles a weekday by the day of publication: the last such day up to it", () => {
    const { document } = extract(REPORT, { kind: "report", language: "en", published: "2031-05-07" });
    expect(document.days.map(({ weekday, date }) => [weekday, date])).toEqual([["Monday", "2031-05-05"]]);
    expect(document.date).toBe("2031-05-05");
  });

  it.each([
    ["fr", "Les lacs s'accordent\n\nLes deux parties se sont réunies lundi.", "lundi"],
    ["es", "Los lagos acuerdan\n\nAmbas partes se reunieron el lunes.", "lunes"],
    ["ru", "Озера договорились\n\nСтороны встретились в понедельник.", "понедельник"],
    ["ar", "اتفاق البحيرات\n\nاجتمع الطرفان يوم الاثنين.", "الاثنين"],
    ["zh", "湖区达成一致\n\n双方星期一举行会谈。", "星期一"],
  ] as const)("knows the weekdays of %s", (language, text, weekday) => {
    const { days } = extract(text, { kind: "report", language, published: "2031-05-07" }).document;
    expect(days.map((day) => [day.weekday, day.date])).toEqual([[weekday, "2031-05-05"]]);
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
