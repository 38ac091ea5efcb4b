export const topics = {
  title: "Topics",
  lead: "The scheme has 41 topics in six themes. A statement has up to five, the main one first.",
} as const;

export const topic = {
  statements: "Statements",
  none: "No statement on this topic is recorded yet.",
  theme: "Theme",
} as const;
