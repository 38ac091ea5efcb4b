export const timeline = {
  title: "Timeline",
  lead: "Instruments in the order of their dates and, with a topic, how strongly each speaks of it.",
  onTopic: (topic: string) => `Timeline: ${topic}`,
  figureTitle: "Strongest force by date",
  figureNote:
    "One mark an instrument, the higher the stronger. Below the line: coded and silent, or not coded.",
  strongest: "The strongest on it",
  date: "Date",
  force: "Strongest force",
  silent: "nothing on it",
  notCoded: "not coded",
  byYear: "By year",
} as const;

export const graph = {
  title: "References",
  lead: "Which instrument cites, builds on, welcomes, reaffirms, implements or supersedes which, by its relations and its statements.",
  around: "Around",
  all: "all instruments",
  relation: "Relation",
  anyRelation: "all relations",
  figureNote:
    "Instruments by date, the oldest first. An arc leads from the text that refers, where it has no point, to the text referred to, where it has one.",
  outside: (n: string) => `References to texts outside the register: ${n}. They are in the table.`,
  figureTitle: "Who refers to whom",
  tableTitle: "Every reference",
  to: "To",
  where: "Where",
  recorded: "in the record's relations",
  none: "No reference passes these choices.",
  mostCited: "Most referred to",
} as const;

export const lineage = {
  title: "Lineage of a phrase",
  lead: "Where a formula first occurs in the register, who took it up, and how it changed.",
  term: "Formula, two to twelve words (in English)",
  submit: "Trace",
  of: (term: string) => `Lineage of ${term}`,
  tried: "For example",
  first: "First to have it whole",
  noFirst: "No instrument has it whole.",
  note: "Codings were searched, not the texts. Summaries are the register's own words: a match shows that a text says so, not that it uses these words.",
  form: { whole: "whole", changed: "changed" },
  places: "Places",
  missing: (words: string) => `without ${words}`,
  added: (words: string) => `with ${words}`,
  fields: {
    qualifier: "qualifier",
    reference: "reference",
    summary: "summary",
    topic: "topic",
    text: "text",
  },
  none: "Nothing like it was found.",
} as const;

export const divergences = {
  title: "Language versions",
  lead: "Provisions of resolutions whose language versions differ in force, as a program reads each of them, and what reading them showed.",
  status: "What reading showed",
  anyStatus: "any",
  statuses: {
    computed: "not yet read",
    confirmed: "the versions differ",
    "extractor-error": "a version was misread",
  },
  language: "Language that stands apart",
  anyLanguage: "any",
  provision: "Provision",
  readings: "Force by language",
  gap: (n: string) => `difference in strength: ${n}`,
  sameStrength: "other force, same strength",
  none: "No divergence passes these choices.",
  method: (extractor: string, date: string) => `Read by ${extractor} on ${date}`,
} as const;
