import type { Messages } from "../messages.ts";

export const dates = {
  unknown: "日期未记录",
  about: (date) => `${date}前后`,
  uncertain: (date) => `${date}（不确定）`,
  from: (date) => `自${date}起`,
  until: (date) => `至${date}止`,
  written: (date) => date,
  seasons: {
    spring: (year) => `${year}年春季`,
    summer: (year) => `${year}年夏季`,
    autumn: (year) => `${year}年秋季`,
    winter: (year) => `${year}年冬季`,
  },
} satisfies Messages["dates"];
