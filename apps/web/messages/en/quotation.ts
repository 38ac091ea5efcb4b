export const quotation = {
  title: "Check a quotation",
  lead: "Whether quoted words stand in a text of the register word by word, where, who says them and with what force.",
  fromSearch: "Is it a quotation? Check it word by word.",
  text: "Words as they are quoted",
  hint: (most: string) =>
    `A whole sentence, clause or paragraph, at most ${most} characters. The words become part of the address of the answer; they are not kept.`,
  instrument: "Instrument",
  anyInstrument: "all instruments",
  language: "Language of the text",
  anyLanguage: "all languages",
  submit: "Check",
  found: "Found word by word",
  foundNote:
    "Same words, same order. Capitals, quotation marks, dashes, spaces and marks at the ends were not compared. What stands before and after may change the sense: read it on the page of the text.",
  trimmed: "A number, heading or bracket that was copied along was left out.",
  units: { statement: "A whole statement", provision: "A whole provision" },
  fromText: "Of the instrument",
  fromReport: "Of a report",
  reportNote:
    "A report says so about the instrument, in its own words or translation. This does not show that the instrument has these words.",
  absent: "Not found word by word",
  absentNote:
    "That does not say that the quotation is false. The register holds fingerprints of whole statements and whole provisions, and no texts. These are not found:",
  absentPoints: [
    "a part of a clause, or several clauses at once",
    "other words: another translation, a summary, one word more or less",
    "texts and language versions that the register has not read",
  ],
  broken: "The quotation leaves something out. Check each of its parts by itself.",
  empty: "There is no letter and no digit in it, so nothing was looked for.",
  tooLong: (most: string) => `This is longer than ${most} characters. Check its sentences one by one.`,
  refused: "This could not be compared: the address names no instrument or language of the register.",
  alike: "Statements that speak of the same",
  alikeNote:
    "Found by sense in the register’s own summaries. Compare the quotation with the page of the text.",
  allAlike: "Look for these words in the whole register",
  coverage: "What can be told word by word",
  coverageOf: (covered: string, all: string) =>
    `Instruments of which the register knows fingerprints: ${covered} of ${all}.`,
  head: ["Language", "Instruments", "Statements", "Provisions"],
  texts: "Texts of this instrument",
  notRead: "What was not read cannot be told word by word.",
} as const;
