import type { Messages } from "../messages.ts";

/** Intl writes an interval in figures, `2023/11/1 – 2023/11/2`; a reader expects `2023年11月1日至2日`. */
const INTERVAL = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?\s?–\s?(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/u;

const dayOf = (day: string | undefined): string => (day ? `${day}日` : "");

function written(date: string): string {
  const [, year = "", month = "", day, lastYear = "", lastMonth = "", lastDay] = INTERVAL.exec(date) ?? [];
  if (year === "") return date.replace("–", "至");
  const isSameYear = year === lastYear;
  const isSameMonth = isSameYear && month === lastMonth;
  const last = `${isSameYear ? "" : `${lastYear}年`}${isSameMonth ? "" : `${lastMonth}月`}${dayOf(lastDay)}`;
  return `${year}年${month}月${dayOf(day)}至${last}`;
}

export const dates = {
  unknown: "日期未记录",
  about: (date) => `${date}前后`,
  uncertain: (date) => `${date}（不确定）`,
  from: (date) => `自${date}起`,
  until: (date) => `至${date}止`,
  written,
  seasons: {
    spring: (year) => `${year}年春季`,
    summer: (year) => `${year}年夏季`,
    autumn: (year) => `${year}年秋季`,
    winter: (year) => `${year}年冬季`,
  },
} satisfies Messages["dates"];
