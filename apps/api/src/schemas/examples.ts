/** Examples of the contract: invented, and complete enough to be read as an answer. */
export const STATEMENT_EXAMPLE = {
  id: "lakes-charter-2029.s07",
  instrument: "lakes-charter-2029",
  locator: "para_3",
  reported: false,
  force: "commit",
  strength: 3,
  speakers: ["veldania", "ostmark"],
  actors: ["parties"],
  beneficiaries: ["developing-countries"],
  topics: ["capacity-building", "access-to-resources"],
  qualifiers: [{ text: "where appropriate", kind: "hedge" }],
  references: [],
  inherited: false,
  summary: { en: "Veldania and Ostmark pledge to share computing power with poorer neighbours." },
  joined: ["lakes-charter-2029.r02"],
  provenance: {
    basis: "expression",
    text: "en",
    language: "en",
    range: [1204, 1310],
    sources: ["gazette"],
    coder: "editor",
    review: { status: "checked" },
  },
};

export const HIT_EXAMPLE = {
  type: "statement",
  id: "lakes-charter-2029.s07",
  title: { text: "Charter of the Lakes", language: "en", highlights: [] },
  summary: {
    text: "Veldania and Ostmark pledge to share computing power with poorer neighbours.",
    language: "en",
    highlights: [[38, 53]],
  },
  instrument: "lakes-charter-2029",
  locator: "para_3",
  force: "commit",
  topics: ["capacity-building", "access-to-resources"],
  speakers: ["veldania", "ostmark"],
  complete: true,
  score: 21.4,
  why: [
    {
      field: "summary",
      typed: "puissance de calcul",
      matched: "computing",
      way: "translation",
      weight: 1.1,
    },
    {
      field: "topic",
      typed: "puissance de calcul",
      matched: "access-to-resources",
      way: "translation",
      weight: 0.6,
    },
  ],
  address: "/v1/statements/lakes-charter-2029.s07",
};

export const FACTS_EXAMPLE = {
  id: "lakes-charter-2029",
  title: { en: "Charter of the Lakes", fr: "Charte des lacs" },
  kind: "declaration",
  binding: "non-binding",
  adopted: "2029-11-05",
  place: "Elm",
  identifiers: [],
  parties: [
    { party: "veldania", role: "signatory" },
    { party: "ostmark", role: "signatory" },
  ],
  counts: { statements: 27, reported: 11, provisions: 18 },
  coverage: { extent: "whole", note: { en: "Every paragraph is coded." } },
  unverified: [],
  profile: {
    topics: [
      { topic: "capacity-building", statements: 14 },
      { topic: "safety", statements: 9 },
    ],
    forces: [
      { force: "commit", statements: 12 },
      { force: "call", statements: 15 },
    ],
    strongest: "commit",
    strength: 3,
    languages: ["en", "fr"],
    review: { draft: 0, checked: 27, verified: 0 },
  },
};

export const PROVISION_EXAMPLE = {
  id: "para_3",
  instrument: "lakes-charter-2029",
  locator: "para_3",
  kind: "paragraph",
  num: "3",
  seen: true,
  ranges: { en: [1204, 1310], fr: [1288, 1402] },
  sources: ["gazette"],
  counts: { statements: 2, strongest: "commit", strength: 3 },
};

export const BODY_EXAMPLE = {
  id: "harbour-council",
  kind: "organ",
  name: { en: "Harbour Council" },
  aliases: ["Council of the Harbours"],
  sources: ["Gazette of Veldania"],
  counts: { references: 12, instruments: 3 },
};

export const REFERENCE_EXAMPLE = {
  id: "lakes-charter-2029.s07-1",
  statement: "lakes-charter-2029.s07",
  instrument: "lakes-charter-2029",
  locator: "para_3",
  kind: "instrument",
  target: "veldania-ostmark-2031",
  name: "Accord of the Two Banks",
  symbol: "VO/31/7",
  speakers: ["veldania", "ostmark"],
  force: "commit",
  strength: 3,
};

export const CHANGE_EXAMPLE = {
  date: "2032-02-01",
  kind: "withdrawn",
  id: "lakes-charter-2029.s08",
  resource: "statement",
  instrument: "lakes-charter-2029",
  why: "Paragraph 3 says it once only.",
  fields: [],
  before: { id: "lakes-charter-2029.s08" },
  replacedBy: ["lakes-charter-2029.s07"],
  address: "/v1/statements/lakes-charter-2029.s08",
};

export const PARTY_EXAMPLE = {
  id: "veldania",
  kind: "state",
  name: { en: "Veldania", fr: "Veldanie" },
  aliases: ["Republic of Veldania"],
  unMember: false,
  sources: ["Gazette of Veldania"],
  counts: {
    acts: { direct: 2, through: 1, possible: 0 },
    statements: { direct: 38, through: 12, possible: 0 },
  },
};

const GAZETTE = {
  id: "gazette",
  kind: "official",
  name: "Gazette of the Lakes Union",
  address: "https://gazette.example/treaty",
};

export const MEMBERSHIP_EXAMPLE = {
  group: "lakes-union",
  member: "veldania",
  from: "2021-03",
  seen: true,
  sources: [GAZETTE],
};

export const LEDGER_ENTRY_EXAMPLE = {
  instrument: "lakes-charter-2029",
  act: "adopted",
  date: "2029-11-05",
  capacity: "Council",
  sources: [GAZETTE],
  via: { group: "lakes-union", certainty: "certain", path: [MEMBERSHIP_EXAMPLE] },
};

export const PROBLEM_EXAMPLE = {
  type: "/problems/invalid-parameter",
  title: "A parameter is not valid",
  status: 400,
  detail: "limit is no whole number from 1 to 200.",
  instance: "/v1/statements",
  errors: [
    { in: "query", pointer: "/limit", detail: "is no whole number from 1 to 200", tip: "At most 200." },
  ],
};
