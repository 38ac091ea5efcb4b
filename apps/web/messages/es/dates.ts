import type { Messages } from "../messages.ts";

export const dates = {
  unknown: "fecha no registrada",
  about: (date) => `${date} (fecha aproximada)`,
  uncertain: (date) => `${date} (fecha dudosa)`,
  from: (date) => `${date} en adelante`,
  until: (date) => `${date} o antes`,
  written: (date) => date,
  seasons: {
    spring: (year) => `primavera de ${year}`,
    summer: (year) => `verano de ${year}`,
    autumn: (year) => `otoño de ${year}`,
    winter: (year) => `invierno de ${year}`,
  },
} satisfies Messages["dates"];
