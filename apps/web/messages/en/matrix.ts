/** Words of the matrix. */
export const matrix = {
  title: "Matrix",
  lead: "Who says what on each topic: the strongest force, or the number of statements. Every cell leads to its statements.",
  rows: "Rows",
  parties: "Parties",
  instruments: "Instruments",
  value: "In the cells",
  strongest: "strongest force",
  count: "number of statements",
  kind: "Kind of party",
  anyKind: "all kinds",
  speaking: "Only rows that speak",
  caption: (rows: string, value: string) => `${rows} by topic: ${value}`,
  headings: { name: "Name" },
  legend: "How to read it",
  legendNote:
    "The shape shows the family of the force, the number its strength; the shade repeats the number.",
  states: {
    silent: "silent: all is coded and says nothing on it",
    "silent-in-part": "what is coded says nothing on it",
    "not-coded": "not coded: nobody has looked",
  },
  speaks: (force: string, statements: string) => `${force}, ${statements}`,
  partyNote:
    "A party speaks by the instruments that it signed, adopted, issued, endorsed, sponsored, ratified or joined itself.",
  behind: (titles: string) => `Only parties that stand behind all of: ${titles}`,
  noRows: "No row matches these filters.",
  cellTitle: (row: string, topic: string) => `${row} on ${topic}`,
  cellNote: "The strongest first.",
  embed: "Put this matrix into another page",
  back: "Back to the matrix",
} as const;
