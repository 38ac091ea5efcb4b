export const cite = {
  instrument: "Cite this instrument",
  party: "Cite this record",
  select: "One click on a citation selects it.",
  copy: "Copy",
  copied: "Copied",
  permanent: "Permanent address",
  formats: "For reference managers",
  official: "Official page",
  asOf: (date: string) => `The record as it was on ${date}`,
  past: (date: string) => `This is the record as it was at the end of ${date}. It may have changed since.`,
  now: "The record as it is now",
} as const;
