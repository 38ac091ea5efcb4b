import type { GivenInstrument } from "./given.ts";
import { SIGNER_IDS } from "./parties.ts";

const GAZETTE = {
  id: "gazette",
  kind: "official",
  name: "Gazette of Veldania, number 31",
  address: "https://gazette.example/31",
} as const;
const HERALD = {
  id: "herald",
  kind: "press",
  name: "Ostmark Herald",
  address: "https://herald.example/accord",
  note: "Names the place as the harbour town and counts one signatory more than the gazette.",
} as const;
const ARCHIVE = {
  id: "archive",
  kind: "copy",
  name: "State Archive of the Lakes, box 7, seen in print",
} as const;
const SOURCES: GivenInstrument["sources"] = [GAZETTE, HERALD, ARCHIVE];

type Acts = GivenInstrument["acts"];
type Kind = Acts[number]["act"];
const acts = (act: Kind, parties: readonly string[], more: Partial<Acts[number]> = {}): Acts =>
  parties.map((party) => ({ party, act, sources: ["gazette"], ...more }));

type Roles = GivenInstrument["parties"];
const roles = (role: Roles[number]["role"], parties: readonly string[]): Roles =>
  parties.map((party) => ({ party, role }));

type Provisions = NonNullable<GivenInstrument["provisions"]>;
const paragraphs = (numbers: readonly number[]): Provisions =>
  numbers.map((number) => ({ locator: `para_${number}`, kind: "paragraph", num: String(number) }));

type Expression = NonNullable<GivenInstrument["expressions"]>[number];
const english: Expression = {
  id: "en",
  language: "en",
  status: "authentic",
  read: "whole",
  sources: ["gazette"],
};
const counts = { statements: 0, reported: 0, provisions: 0 };

/** A text of two States with everything that a record can have: a report, disputed values, unverified facts. */
export const ACCORD: GivenInstrument = {
  id: "veldania-ostmark-2031",
  title: {
    en: "Accord of the Two Banks on Thinking Engines",
    fr: "Accord des deux rives sur les machines pensantes",
    zh: "两岸思维机器协议",
    ar: "اتفاق الضفتين بشأن الآلات المفكرة",
  },
  kind: "joint-statement",
  binding: "non-binding",
  adopted: "2031-05-06",
  place: "Élm",
  event: { kind: "summit", name: "Summit of the Two Banks", dates: "2031-05-05/2031-05-06" },
  identifiers: [
    { scheme: "other", value: "VO/31/7", sources: ["gazette"] },
    { scheme: "doi", value: "10.99999/two-banks.31", sources: ["archive"] },
  ],
  acts: [
    ...acts("signed", ["veldania"], { date: "2031-05-06", capacity: "head of state" }),
    ...acts("signed", ["ostmark"], {
      date: "2031-05-06",
      capacity: "minister",
      sources: ["gazette", "herald"],
    }),
    ...acts("declined", ["norrland"], { note: "Norrland took part in the talks and did not sign." }),
  ],
  parties: [
    { party: "veldania", role: "signatory", capacity: "head of state" },
    { party: "ostmark", role: "signatory", capacity: "minister" },
    { party: "norrland", role: "declined" },
  ],
  expressions: [
    {
      ...english,
      address: "https://gazette.example/31/en",
      licence: "Open Gazette Licence 2",
      showable: true,
      note: "Printed in two columns with the French.",
    },
    { id: "fr", language: "fr", status: "authentic", read: "part", sources: ["gazette"] },
    { id: "ar", language: "ar", status: "unofficial-translation", read: "not-read", sources: ["archive"] },
  ],
  reports: [
    {
      id: "report-1",
      language: "en",
      kind: "press",
      published: "2031-05-07",
      address: "https://herald.example/accord",
      read: "whole",
      sources: ["herald"],
      note: "Eight paragraphs. Its author is not named.",
    },
  ],
  provisions: [
    { locator: "preamble", kind: "preamble" },
    { locator: "preamble__recital_1", kind: "recital", num: "1" },
    { locator: "para_1", kind: "paragraph", num: "1", heading: "Safe engines", note: "Two sentences." },
    { locator: "para_1__point_a", kind: "point", num: "a" },
    ...paragraphs([2, 3]),
    { locator: "para_4", kind: "paragraph", num: "4", seen: false, note: "A page of the print is lost." },
    { locator: "para_1", in: "report-1", kind: "paragraph", num: "1" },
    { locator: "para_2", in: "report-1", kind: "paragraph", num: "2" },
  ],
  relations: [
    {
      relation: "builds-on",
      target: "lakes-charter-2029",
      name: "Lakes Charter",
      provision: "preamble__recital_1",
      sources: ["gazette", "herald"],
    },
    { relation: "cites", name: "Letter of the Ferrymen of 2012", sources: ["archive"] },
    { relation: "welcomes", target: "reed-principles-2030", name: "Reed Principles", sources: ["gazette"] },
  ],
  claims: [
    {
      field: "adopted",
      values: [
        { value: "2031-05-06", sources: ["gazette"] },
        { value: "2031-05-06/2031-05-07", sources: ["herald"], note: "Counts the evening after." },
      ],
    },
    {
      field: "place",
      values: [
        { value: "Élm", sources: ["gazette", "archive"] },
        { value: "Harbour of Élm", sources: ["herald"] },
      ],
      note: "The town and its harbour had two mayors then.",
    },
    { field: "number of signatories", values: [], note: "Both sources leave it open." },
  ],
  sources: SOURCES,
  evidence: { title: ["gazette"], kind: ["gazette"], adopted: ["gazette", "herald"], event: ["herald"] },
  unverified: ["place"],
  coverage: {
    extent: "part",
    note: {
      en: "Paragraphs 1 to 3 are coded from the English; paragraph 4 was not seen.",
      fr: "Les paragraphes 1 à 3 sont codés d'après l'anglais ; le paragraphe 4 n'a pas été vu.",
    },
  },
  note: "The print of the archive and that of the gazette differ in their page numbers.",
  counts: { ...counts, provisions: 9 },
};

/** A treaty: it binds, it is coded whole, and its Parties are a group that ratifications make. */
export const CHARTER: GivenInstrument = {
  id: "lakes-charter-2029",
  title: {
    en: "Lakes Charter",
    fr: "Charte des lacs",
    es: "Carta de los Lagos",
    zh: "湖泊宪章",
    ru: "Хартия озёр",
    ar: "ميثاق البحيرات",
  },
  kind: "treaty",
  binding: "binding",
  adopted: "2029-11",
  identifiers: [{ scheme: "un-symbol", value: "LU/RES/29/4", sources: ["archive"] }],
  acts: [
    ...acts("adopted", ["lakes-union"], { date: "2029-11" }),
    ...acts("ratified", ["veldania"], { date: "2030-02-14" }),
    ...acts("ratified", ["ostmark"]),
    ...acts("withdrew", ["ostmark"], { date: "2032-06-30" }),
    ...acts("signed", ["reed-islands"], { date: "2029-12~" }),
  ],
  parties: [
    ...roles("adopter", ["lakes-union"]),
    ...roles("signatory", ["veldania", "ostmark", "reed-islands"]),
  ],
  expressions: [{ ...english, sources: ["archive"] }],
  provisions: [
    { locator: "chapter_i", kind: "chapter", num: "I", heading: "Duties" },
    { locator: "art_1", kind: "article", num: "1", heading: "Words" },
    { locator: "art_2", kind: "article", num: "2" },
    { locator: "art_3", kind: "article", num: "3" },
  ],
  sources: SOURCES,
  evidence: { title: ["archive"], adopted: ["archive"] },
  coverage: { extent: "whole", note: { en: "Every article is coded." } },
  counts: { ...counts, provisions: 4 },
};

/** A declaration with a title of 200 characters and many parties, of which nothing is coded. */
export const DECLARATION: GivenInstrument = {
  id: "lakes-declaration-2033",
  title: {
    en: "Joint Declaration of Veldania, Ostmark and the Member States of the Lakes Union on the Responsible Development, Deployment and Use of Thinking Engines in Shared Waters, and on the Follow-up to the Lakes Charter",
  },
  kind: "declaration",
  binding: "non-binding",
  adopted: "2033-09-01/2033-09-04",
  place: "Three Islands",
  acts: [
    ...acts("endorsed", ["veldania", "norrland", "reed-islands", ...SIGNER_IDS]),
    ...acts("declined", ["ostmark"]),
    ...acts("issued", ["lakes-union"]),
  ],
  parties: [
    ...roles("issuer", ["lakes-union"]),
    ...roles("endorser", ["veldania", "norrland", "reed-islands", ...SIGNER_IDS]),
    ...roles("declined", ["ostmark"]),
  ],
  relations: [
    { relation: "reaffirms", target: "lakes-charter-2029", name: "Lakes Charter", sources: ["gazette"] },
    {
      relation: "supersedes",
      target: "veldania-ostmark-2031",
      name: "Accord of the Two Banks",
      sources: ["gazette"],
    },
  ],
  sources: [GAZETTE],
  unverified: ["kind", "adopted"],
  coverage: { extent: "none", note: { en: "Its text was not found; only who endorsed it is recorded." } },
  counts,
};

/** Principles of one State that say little, and of which little is known. */
export const PRINCIPLES: GivenInstrument = {
  id: "reed-principles-2030",
  title: { en: "Reed Principles", ru: "Тростниковые принципы" },
  kind: "principles",
  binding: "voluntary",
  adopted: "2030?",
  acts: acts("issued", ["reed-islands"]),
  parties: roles("issuer", ["reed-islands"]),
  provisions: paragraphs([1, 2]),
  sources: [ARCHIVE, GAZETTE],
  unverified: ["title", "kind", "binding", "adopted"],
  coverage: { extent: "part", note: { en: "The first two principles of an unknown number are coded." } },
  counts: { ...counts, provisions: 2 },
};

/** A resolution on which parties voted each way. */
export const RESOLUTION: GivenInstrument = {
  id: "harbour-resolution-2032",
  title: {
    en: "Resolution on Safe Engines in Harbours",
    fr: "Résolution sur les machines sûres dans les ports",
  },
  kind: "resolution",
  binding: "non-binding",
  adopted: "2032-03-11",
  identifiers: [{ scheme: "un-symbol", value: "HA/RES/32/9", sources: ["gazette"] }],
  acts: [
    ...acts("adopted", ["harbour-assembly"], { date: "2032-03-11" }),
    ...acts("voted-for", ["veldania", ...SIGNER_IDS.slice(0, 3)], { date: "2032-03-11" }),
    ...acts("voted-against", ["norrland"], { date: "2032-03-11" }),
    ...acts("abstained", ["ostmark"], { date: "2032-03-11" }),
    ...acts("sponsored", ["veldania"], { date: "2032-02-20" }),
  ],
  parties: [...roles("adopter", ["harbour-assembly"]), ...roles("sponsor", ["veldania"])],
  expressions: [english],
  provisions: paragraphs([1, 2, 3]),
  relations: [
    { relation: "implements", target: "lakes-charter-2029", name: "Lakes Charter", sources: ["gazette"] },
    {
      relation: "cites",
      target: "veldania-ostmark-2031",
      name: "Accord of the Two Banks",
      sources: ["gazette"],
    },
  ],
  sources: [GAZETTE, HERALD],
  evidence: { title: ["gazette"], kind: ["gazette"], binding: ["herald"], adopted: ["gazette"] },
  coverage: { extent: "whole", note: { en: "All three paragraphs are coded." } },
  counts: { ...counts, provisions: 3 },
};
