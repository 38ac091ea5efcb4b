import type { Messages } from "../messages.ts";

export const dates = {
  unknown: "date non enregistrée",
  about: (date) => `${date} (date approximative)`,
  uncertain: (date) => `${date} (date incertaine)`,
  from: (date) => `${date} et après`,
  until: (date) => `${date} et avant`,
  written: (date) => date.replace(/(?<!\d)1(?= \p{L})/gu, "1er"),
  seasons: {
    spring: (year) => `printemps ${year}`,
    summer: (year) => `été ${year}`,
    autumn: (year) => `automne ${year}`,
    winter: (year) => `hiver ${year}`,
  },
} satisfies Messages["dates"];
