import type { GivenChange, GivenDivergence, GivenQuality, GivenTombstone } from "./given.ts";

const WITHDRAWN = "veldania-ostmark-2031.s06";
const why = "The same clause was coded twice.";
const replacedBy = ["veldania-ostmark-2031.s05"];

/** What became of records on three days: added, changed and withdrawn, alone and several on a day. */
export const CHANGES: readonly GivenChange[] = [
  {
    date: "2034-01-09",
    kind: "added",
    ids: ["lakes-charter-2029", "veldania-ostmark-2031"],
    why: "First release.",
  },
  {
    date: "2034-02-01",
    kind: "added",
    ids: ["harbour-resolution-2032", "lakes-declaration-2033", "reed-principles-2030"],
    why: "Three texts that name the Charter or are named by the Accord.",
  },
  {
    date: "2034-03-05",
    kind: "changed",
    ids: ["veldania-ostmark-2031.s02"],
    before: { "veldania-ostmark-2031.s02": { force: "agree", strength: 2, deadline: null } },
    why: "The French text pledges, and sets a year.",
  },
  {
    date: "2034-03-05",
    kind: "withdrawn",
    ids: [WITHDRAWN],
    before: { [WITHDRAWN]: {} },
    why,
    replacedBy,
  },
];

export const TOMBSTONES: readonly GivenTombstone[] = [
  { id: WITHDRAWN, withdrawn: "2034-03-05", why, replacedBy },
];

const method = { extractor: "extractor@0.1.0", sure: 0.9, date: "2034-02-20" };

/** A divergence of each status, between two languages and between four. */
export const DIVERGENCES: readonly GivenDivergence[] = [
  {
    instrument: "veldania-ostmark-2031",
    locator: "para_1",
    readings: [
      { language: "en", force: "commit", term: "pledge" },
      { language: "fr", force: "intend", term: "entendent" },
      { language: "ar", force: "commit", term: "تتعهدان" },
      { language: "zh", force: "commit" },
    ],
    status: "confirmed",
    note: "The French version states an aim only.",
    kind: "strength",
    gap: 1,
    method,
  },
  {
    instrument: "veldania-ostmark-2031",
    locator: "para_2",
    readings: [
      { language: "en", force: "concern", term: "are worried by" },
      { language: "fr", force: "recognize", term: "n'ignorent pas" },
    ],
    status: "computed",
    kind: "force",
    gap: 0,
    method,
  },
  {
    instrument: "lakes-charter-2029",
    locator: "art_2",
    readings: [
      { language: "en", force: "oblige", term: "shall" },
      { language: "ru", force: "note", term: "проверяют" },
    ],
    status: "extractor-error",
    note: "The present tense of the Russian obliges as well.",
    kind: "strength",
    gap: 4,
    method,
  },
];

const texts = (expressions: number, whole: number, part: number) => ({
  expressions,
  whole,
  part,
  unread: expressions - whole - part,
});

const figures = {
  precision: 0.82,
  recall: 0.7,
  f1: 0.755,
  force: 0.91,
  mainTopic: null,
  topics: 0.6,
  actors: 0.88,
};

/** Figures of every kind, also those that could not be measured. */
export const QUALITY: GivenQuality = {
  agreement: [
    {
      of: "sample",
      codebook: "1.1",
      coders: ["editor", "second"],
      texts: 2,
      statements: 12,
      skipped: 1,
      fields: [
        { field: "force", scale: "nominal", units: 12, alpha: 0.88, interval: [0.71, 0.97], same: 0.92 },
        { field: "topics", scale: "masi", units: 12, alpha: null, interval: null, same: null },
      ],
    },
    {
      of: "gold",
      codebook: "1.1",
      coders: ["first", "second"],
      texts: 3,
      statements: 40,
      skipped: 0,
      unitizing: {
        first: 42,
        second: 44,
        matched: 40,
        f1: 0.93,
        exact: 0.8,
        words: 900,
        alpha: 0.9,
        interval: [0.84, 0.95],
      },
      fields: [
        { field: "strength", scale: "ordinal", units: 40, alpha: 0.94, interval: [0.88, 0.98], same: 0.95 },
      ],
    },
  ],
  extractor: {
    coder: "extractor@0.1.0",
    records: { statements: 12, drafts: 11, matched: 9, figures },
    instruments: [],
    gold: { statements: 40, drafts: 36, matched: 30, figures },
    provisions: [],
  },
  coverage: {
    instruments: [],
    languages: [
      { language: "en", instruments: 4, statements: 20, summaries: 20, texts: texts(3, 3, 0) },
      { language: "ar", instruments: 1, statements: 0, summaries: 3, texts: texts(1, 0, 0) },
    ],
  },
  readings: [
    {
      of: "statements",
      date: "2034-03-01",
      seed: "low tide",
      how: "Drawn by chance and read against the gazette.",
      fields: [
        { field: "force", read: 10, wrong: 1, note: "A pledge was read as a wish." },
        { field: "actors", read: 10, wrong: 0 },
      ],
    },
  ],
};
