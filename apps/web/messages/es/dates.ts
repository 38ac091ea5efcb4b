import type { Messages } from "../messages.ts";

export const dates = {
  unknown: "fecha no registrada",
  about: (date) => `${date}, aproximadamente`,
  uncertain: (date) => `${date} (dudoso)`,
  from: (date) => `${date} y después`,
  until: (date) => `${date} y antes`,
  written: (date) => date,
  seasons: {
    spring: (year) => `primavera de ${year}`,
    summer: (year) => `verano de ${year}`,
    autumn: (year) => `otoño de ${year}`,
    winter: (year) => `invierno de ${year}`,
  },
} satisfies Messages["dates"];
