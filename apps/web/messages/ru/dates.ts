import type { Messages } from "../messages.ts";

export const dates = {
  unknown: "дата не указана",
  about: (date) => `${date} (приблизительная дата)`,
  uncertain: (date) => `${date} (дата под вопросом)`,
  from: (date) => `${date} и позднее`,
  until: (date) => `${date} и ранее`,
  written: (date) => date,
  seasons: {
    spring: (year) => `весна ${year} г.`,
    summer: (year) => `лето ${year} г.`,
    autumn: (year) => `осень ${year} г.`,
    winter: (year) => `зима ${year} г.`,
  },
} satisfies Messages["dates"];
