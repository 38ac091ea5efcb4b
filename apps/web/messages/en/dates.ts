export const dates = {
  unknown: "date not recorded",
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  /** Last touch on a date that Intl wrote. */
  written: (date: string) => date,
  seasons: {
    spring: (year: string) => `spring ${year}`,
    summer: (year: string) => `summer ${year}`,
    autumn: (year: string) => `autumn ${year}`,
    winter: (year: string) => `winter ${year}`,
  },
} as const;
