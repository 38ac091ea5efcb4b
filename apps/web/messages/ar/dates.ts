import type { Messages } from "../messages.ts";

export const dates = {
  unknown: "التاريخ غير مسجل",
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (غير مؤكد)`,
  from: (date) => `من ${date}`,
  until: (date) => `حتى ${date}`,
  written: (date) => date,
  seasons: {
    spring: (year) => `ربيع ${year}`,
    summer: (year) => `صيف ${year}`,
    autumn: (year) => `خريف ${year}`,
    winter: (year) => `شتاء ${year}`,
  },
} satisfies Messages["dates"];
