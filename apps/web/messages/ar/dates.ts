import type { Messages } from "../messages.ts";

/** Months by the names that Intl writes, with both names that documents of the United Nations give them. */
const MONTHS: Readonly<Record<string, string>> = {
  يناير: "كانون الثاني/يناير",
  فبراير: "شباط/فبراير",
  مارس: "آذار/مارس",
  أبريل: "نيسان/أبريل",
  مايو: "أيار/مايو",
  يونيو: "حزيران/يونيه",
  يوليو: "تموز/يوليه",
  أغسطس: "آب/أغسطس",
  سبتمبر: "أيلول/سبتمبر",
  أكتوبر: "تشرين الأول/أكتوبر",
  نوفمبر: "تشرين الثاني/نوفمبر",
  ديسمبر: "كانون الأول/ديسمبر",
};

export const dates = {
  unknown: "التاريخ غير مسجل",
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (غير مؤكد)`,
  from: (date) => `من ${date}`,
  until: (date) => `حتى ${date}`,
  written: (date) => date.replaceAll(/\p{Script=Arabic}+/gu, (word) => MONTHS[word] ?? word),
  seasons: {
    spring: (year) => `ربيع ${year}`,
    summer: (year) => `صيف ${year}`,
    autumn: (year) => `خريف ${year}`,
    winter: (year) => `شتاء ${year}`,
  },
} satisfies Messages["dates"];
