import type { GivenStatement } from "./given.ts";

type Draft = Partial<GivenStatement> &
  Pick<GivenStatement, "id" | "locator" | "force" | "strength" | "topics" | "summary">;
type Review = GivenStatement["provenance"]["review"];

const CHECKED: Review = { status: "checked", date: "2034-01-09" };
const VERIFIED: Review = {
  status: "verified",
  date: "2034-02",
  note: "By a professor of the law of waters.",
};
const DRAFT: Review = { status: "draft", note: "First coding; to be read against the French text." };

const read = (review: Review, from: number): GivenStatement["provenance"] => ({
  basis: "expression",
  text: "en",
  language: "en",
  range: [from, from + 96],
  fingerprint: "5a".repeat(32),
  sources: ["gazette"],
  coder: "editor",
  review,
});

const reported = (from: number): GivenStatement["provenance"] => ({
  basis: "report",
  text: "report-1",
  language: "en",
  range: [from, from + 80],
  sources: ["herald"],
  coder: "extractor@0.1.0",
  review: { status: "draft" },
  confidence: 0.72,
});

const made =
  (speakers: GivenStatement["speakers"], review: Review) =>
  (draft: Draft, at: number): GivenStatement => ({
    instrument: draft.id.slice(0, draft.id.lastIndexOf(".")),
    reported: false,
    speakers,
    actors: ["parties"],
    beneficiaries: [],
    qualifiers: [],
    references: [],
    inherited: false,
    joined: [],
    provenance: read(review, at * 100),
    ...draft,
  });

const ACCORD: readonly Draft[] = [
  {
    id: "veldania-ostmark-2031.s01",
    locator: "preamble__recital_1",
    force: "affirm",
    strength: 0,
    topics: ["international-law", "safety"],
    references: [{ kind: "instrument", id: "lakes-charter-2029", name: "Lakes Charter" }],
    summary: {
      en: "Veldania and Ostmark stand by the Lakes Charter.",
      fr: "La Veldanie et l'Ostmarche s'en tiennent à la Charte des lacs.",
    },
  },
  {
    id: "veldania-ostmark-2031.s02",
    locator: "para_1",
    force: "commit",
    strength: 3,
    topics: ["safety", "testing-evaluation", "risk-management", "transparency", "interoperability"],
    beneficiaries: ["children", "general-public"],
    qualifiers: [
      { text: "where appropriate", kind: "hedge" },
      { text: "within their means", kind: "condition" },
      { text: "building on the Charter", kind: "basis" },
    ],
    references: [
      { kind: "instrument", id: "lakes-charter-2029", name: "Lakes Charter" },
      { kind: "body", id: "engine-watch", name: "Engine Watch" },
      { kind: "event", name: "Night of the Ferries" },
    ],
    deadline: "2035",
    joined: ["veldania-ostmark-2031.r01"],
    summary: {
      en: "Veldania and Ostmark pledge to test every thinking engine for safety before it runs.",
      fr: "La Veldanie et l'Ostmarche promettent d'éprouver la sûreté de toute machine pensante avant sa mise en marche.",
      es: "Veldania y Ostmark prometen probar la seguridad de cada máquina pensante antes de que funcione.",
      zh: "维尔达尼亚和奥斯特马克承诺在每台思维机器运行前测试其安全性。",
      ru: "Велдания и Остмарк обязуются проверять безопасность каждой мыслящей машины до её запуска.",
      ar: "تتعهد فيلدانيا وأوستمارك باختبار سلامة كل آلة مفكرة قبل تشغيلها.",
    },
  },
  {
    id: "veldania-ostmark-2031.s03",
    locator: "para_1__point_a",
    force: "call",
    strength: 2,
    topics: ["transparency"],
    speakers: ["ostmark"],
    actors: ["developers", "reed-islands"],
    inherited: true,
    note: "The chapeau names Ostmark alone.",
    qualifiers: [{ text: "not before the thaw", kind: "negation" }],
    summary: {
      en: "Ostmark asks developers and the Reed Islands to publish what their engines were taught, in words that each ferryman on each lake can read, and to say each spring what was changed, and by whom.",
    },
  },
  {
    id: "veldania-ostmark-2031.s04",
    locator: "para_2",
    force: "concern",
    strength: 0,
    topics: ["misuse"],
    provenance: read(DRAFT, 900),
    summary: {
      en: "Both States worry about engines that lure boats.",
      ar: "تقلق الدولتان من آلات تغري القوارب.",
    },
  },
  {
    id: "veldania-ostmark-2031.s05",
    locator: "para_3",
    force: "intend",
    strength: 2,
    topics: ["capacity-building", "follow-up"],
    beneficiaries: ["developing-countries"],
    deadline: "2032-09/2033-03",
    provenance: { basis: "accounts", sources: ["herald", "archive"], coder: "editor", review: DRAFT },
    summary: { en: "Both States aim to teach harbour towns about engines." },
  },
  {
    id: "veldania-ostmark-2031.r01",
    locator: "para_1",
    reported: true,
    force: "agree",
    strength: 2,
    topics: ["safety"],
    joined: ["veldania-ostmark-2031.s02"],
    provenance: reported(10),
    summary: { en: "Veldania and Ostmark agree that engines be tested for safety." },
  },
  {
    id: "veldania-ostmark-2031.r02",
    locator: "para_2",
    reported: true,
    force: "welcome",
    strength: 0,
    topics: ["trade"],
    provenance: reported(200),
    summary: { en: "Both States greet the new ferry lines." },
  },
];

const CHARTER: readonly Draft[] = [
  {
    id: "lakes-charter-2029.s01",
    locator: "art_1",
    force: "establish",
    strength: 3,
    topics: ["definitions"],
    summary: { en: "The Charter calls an engine thinking where it acts on what it was taught." },
  },
  {
    id: "lakes-charter-2029.s02",
    locator: "art_2",
    force: "oblige",
    strength: 4,
    topics: ["safety", "testing-evaluation"],
    actors: ["deployers"],
    summary: {
      en: "Parties must test every thinking engine for safety before it runs.",
      ar: "على الأطراف اختبار سلامة كل آلة مفكرة قبل تشغيلها.",
    },
  },
  {
    id: "lakes-charter-2029.s03",
    locator: "art_2",
    force: "permit",
    strength: 1,
    topics: ["sovereignty"],
    summary: { en: "Each Party may ask for stricter tests on its own shore." },
  },
  {
    id: "lakes-charter-2029.s04",
    locator: "art_3",
    force: "prohibit",
    strength: 4,
    topics: ["misuse", "military-use"],
    summary: { en: "Nobody may use an engine to lure boats." },
  },
  {
    id: "lakes-charter-2029.s05",
    locator: "art_3",
    force: "oblige",
    strength: 4,
    topics: ["transparency"],
    actors: ["developers"],
    summary: { en: "Developers must publish what their engines were taught." },
  },
];

const RESOLUTION: readonly Draft[] = [
  {
    id: "harbour-resolution-2032.s01",
    locator: "para_1",
    force: "recognize",
    strength: 0,
    topics: ["safety"],
    summary: { en: "The Assembly accepts that safety in harbours matters to all." },
  },
  {
    id: "harbour-resolution-2032.s02",
    locator: "para_1",
    force: "note",
    strength: 0,
    topics: ["follow-up"],
    summary: { en: "The Assembly recalls its debate of last winter." },
  },
  {
    id: "harbour-resolution-2032.s03",
    locator: "para_2",
    force: "recommend",
    strength: 2,
    topics: ["testing-evaluation", "safety"],
    actors: ["states"],
    qualifiers: [{ text: "as far as possible", kind: "hedge" }],
    references: [{ kind: "instrument", id: "veldania-ostmark-2031", name: "Accord of the Two Banks" }],
    summary: { en: "States should test every thinking engine for safety before it runs." },
  },
  {
    id: "harbour-resolution-2032.s04",
    locator: "para_2",
    force: "encourage",
    strength: 1,
    topics: ["transparency"],
    actors: ["developers"],
    summary: { en: "The Assembly invites developers to publish what their engines were taught." },
  },
  {
    id: "harbour-resolution-2032.s05",
    locator: "para_3",
    force: "support",
    strength: 1,
    topics: ["capacity-building"],
    beneficiaries: ["developing-countries"],
    summary: { en: "The Assembly backs schools for harbour pilots." },
  },
  {
    id: "harbour-resolution-2032.s06",
    locator: "para_3",
    force: "call",
    strength: 2,
    topics: ["children"],
    beneficiaries: ["children"],
    actors: ["all-stakeholders"],
    summary: { en: "The Assembly asks everybody to keep engines away from swimming children." },
  },
];

const PRINCIPLES: readonly Draft[] = [
  {
    id: "reed-principles-2030.s01",
    locator: "para_1",
    force: "recommend",
    strength: 2,
    topics: ["human-oversight"],
    actors: ["unspecified"],
    summary: {
      en: "A person should be able to stop every engine.",
      ru: "Человек должен иметь возможность остановить любую машину.",
    },
  },
  {
    id: "reed-principles-2030.s02",
    locator: "para_2",
    force: "agree",
    strength: 2,
    topics: ["ethics"],
    summary: { en: "The Reed Islands hold that an engine owes its teacher the truth." },
  },
];

const archived = (statement: GivenStatement): GivenStatement => ({
  ...statement,
  provenance: { ...statement.provenance, sources: ["archive"] },
});

/** Statements of both layers: every force but one, every status of review, one language and six, plain and with all fields. */
export const STATEMENTS: readonly GivenStatement[] = [
  ...PRINCIPLES.map(made(["reed-islands"], DRAFT)).map(archived),
  ...CHARTER.map(made(["charter-parties"], VERIFIED)).map(archived),
  ...ACCORD.map(made(["veldania", "ostmark"], CHECKED)),
  ...RESOLUTION.map(made(["harbour-assembly"], CHECKED)),
];
