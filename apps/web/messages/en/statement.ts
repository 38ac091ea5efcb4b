/** What a citation names, each part as it is written in the language. */
export interface Citation {
  readonly title: string;
  /** Where and when the instrument was adopted. */
  readonly made: string;
  readonly place: string;
  readonly id: string;
  readonly review: string;
  readonly site: string;
  readonly address: string;
}

export const statement = {
  topics: "Topics",
  speakers: "Who speaks",
  actors: "Who is to act",
  beneficiaries: "For whom",
  qualifiers: "Qualifiers",
  references: "Refers to",
  deadline: "Deadline",
  inherited: "Speaker or force comes from an earlier clause.",
  reported: "reported",
  reportedLong: "A report attributes this statement to the parties.",
  joinedHere: "A report has this as",
  joined: "The same in the other layer",
  joinedDiffers: "The layers differ in force.",
  layerCoded: "In the instrument",
  layerReported: "In the report",
  provenance: "Provenance",
  basis: "Read from",
  text: "Text",
  language: "Language of the text",
  provision: "Provision",
  range: "Range",
  rangeOf: (start: string, end: string) => `${start} to ${end}, UTF-16 code units`,
  fingerprint: "Fingerprint of the passage (SHA-256)",
  noRange: "none; the text itself was not read",
  coder: "Coder",
  review: "Review",
  confidence: "Confidence",
  id: "Id",
  sources: "Sources",
  sourceOf: (number: string) => `Source ${number}`,
  cite: "Cite this statement",
  citeNote: "The summary is the register's own wording. Quote the instrument from its official page.",
  neighbours: "Neighbouring statements",
  previous: "Previous statement",
  next: "Next statement",
  elsewhere: "On the same topic in other instruments",
  allOnTopic: "All statements on this topic",
  inInstrument: "Its place in the instrument",
  translations: "Other languages",
  citation: ({ title, made, place, id, review, site, address }: Citation) =>
    `${title} (${made}), ${place}, statement ${id}. Coded in ${site} (${review}), ${address}.`,
  page: "Open statement",
} as const;
