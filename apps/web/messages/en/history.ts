export const timeline = {
  title: "Timeline",
  lead: "Instruments in the order of their dates and, with a topic, how strongly each speaks of it.",
  onTopic: (topic: string) => `Timeline: ${topic}`,
  figureTitle: "Strongest force by date",
  figureNote:
    "One mark for each instrument: the higher, the stronger. Below the line: coded and silent, or not coded.",
  strongest: "The strongest on it",
  date: "Date",
  force: "Strongest force",
  silent: "nothing on it",
  notCoded: "not coded",
  byYear: "By year",
} as const;

export const graph = {
  title: "References",
  lead: "Which instruments cite, build on, welcome, reaffirm, implement or supersede which others, according to their relations and statements.",
  around: "Around",
  all: "all instruments",
  relation: "Relation",
  anyRelation: "all relations",
  figureNote:
    "Instruments by date, the oldest first. An arc runs from the text that refers to the text referred to, where it ends in an arrowhead.",
  outside: (n: string) => `References to texts outside the register: ${n}. They are in the table.`,
  figureTitle: "Who refers to whom",
  tableTitle: "Every reference",
  to: "To",
  where: "Where",
  recorded: "in the record's relations",
  none: "No reference matches these filters.",
  mostCited: "Most often referred to",
} as const;

export const lineage = {
  title: "Lineage of a phrase",
  lead: "Where a formula first occurs in the register, who took it up, and how it changed.",
  term: "Formula, two to twelve words (in English)",
  submit: "Trace",
  of: (term: string) => `Lineage of ${term}`,
  tried: "For example",
  first: "first full occurrence",
  noFirst: "No instrument contains all of it.",
  note: "Codings were searched, not the texts. Summaries are the register's own words: a match shows that a text says so, not that it uses these words.",
  form: { whole: "in full", changed: "changed" },
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
  none: "Nothing similar was found.",
} as const;

export const divergences = {
  title: "Language versions",
  lead: "Provisions of resolutions whose language versions differ in force as a program reads each of them, and what a person who read them found.",
  status: "What a reader found",
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
  none: "No divergence matches these filters.",
  method: (extractor: string, date: string) => `Read by ${extractor} on ${date}`,
} as const;
