import { type Manifest, SCHEMA_VERSION, type Snapshot, SnapshotSchema } from "@concordance/core";

const SOURCES = [
  { id: "gazette", kind: "official", name: "Gazette of Veldania", address: "https://gazette.example/1" },
  { id: "herald", kind: "press", name: "Ostmark Herald", address: "https://herald.example/2" },
];

const coder = { coder: "editor", review: { status: "checked" } };

interface Draft {
  readonly id: string;
  readonly force?: string;
  readonly strength?: number;
  readonly speakers?: readonly string[];
  readonly actors?: readonly string[];
  readonly topics?: readonly string[];
  readonly joined?: readonly string[];
  readonly references?: readonly unknown[];
}

function statement({ id, ...given }: Draft) {
  const [instrument, number = ""] = id.split(".");
  const reported = number.startsWith("r");
  return {
    id,
    instrument,
    locator: "para_1",
    reported,
    force: "note",
    strength: 0,
    speakers: ["veldania", "ostmark"],
    actors: ["parties"],
    beneficiaries: [],
    topics: ["safety"],
    qualifiers: [],
    references: [],
    inherited: false,
    summary: { en: `Both say number ${number}.` },
    joined: [],
    provenance: reported
      ? { basis: "report", text: "report-1", language: "en", range: [0, 9], sources: ["herald"], ...coder }
      : { basis: "expression", text: "en", language: "en", range: [0, 9], sources: ["gazette"], ...coder },
    ...given,
  };
}

const act = (party: string, kind: string) => ({ party, act: kind, sources: ["gazette"] });
const counts = (statements: number, reported: number) => ({ statements, reported, provisions: 2 });

function instrument(id: string, adopted: string, more: Record<string, unknown>) {
  return {
    id,
    title: { en: `Title of ${id}` },
    kind: "declaration",
    binding: "non-binding",
    adopted,
    acts: [act("lakes-union", "adopted")],
    parties: [{ party: "lakes-union", role: "adopter" }],
    provisions: [{ locator: "para_1", kind: "paragraph", num: "1", ranges: { en: [0, 9] } }],
    expressions: [{ id: "en", language: "en", read: "whole", status: "authentic", sources: ["gazette"] }],
    sources: SOURCES,
    coverage: { extent: "whole", note: { en: "All of it is coded." } },
    counts: counts(0, 0),
    ...more,
  };
}

const joint = instrument("veldania-ostmark-2031", "2031-05-06", {
  title: { en: "Accord of the Two Banks", fr: "Accord des deux rives", ar: "اتفاق الضفتين" },
  kind: "joint-statement",
  place: "Élm",
  identifiers: [{ scheme: "other", value: "VO/31/7", sources: ["gazette"] }],
  acts: [act("veldania", "signed"), act("ostmark", "signed"), act("norrland", "declined")],
  parties: [
    { party: "veldania", role: "signatory" },
    { party: "ostmark", role: "signatory" },
    { party: "norrland", role: "declined" },
  ],
  reports: [{ id: "report-1", language: "en", read: "whole", kind: "press", sources: ["herald"] }],
  relations: [{ relation: "cites", target: "lakes-charter-2029", name: "Charter", sources: ["gazette"] }],
  counts: counts(3, 2),
});

const long = instrument("lakes-charter-2029", "2029-11", {
  kind: "treaty",
  binding: "binding",
  counts: counts(120, 0),
});

const STATEMENTS: readonly Draft[] = [
  { id: "veldania-ostmark-2031.r01", joined: ["veldania-ostmark-2031.s01"], topics: ["interoperability"] },
  { id: "veldania-ostmark-2031.r02", force: "call", strength: 2, actors: ["developers"] },
  {
    id: "veldania-ostmark-2031.s01",
    joined: ["veldania-ostmark-2031.r01"],
    topics: ["interoperability", "children"],
    force: "commit",
    strength: 3,
    references: [{ kind: "instrument", id: "lakes-charter-2029", name: "Charter" }],
  },
  { id: "veldania-ostmark-2031.s02", actors: ["norrland"] },
  { id: "veldania-ostmark-2031.s03", speakers: ["ostmark"], force: "call", strength: 2 },
];

const many: readonly Draft[] = Array.from({ length: 120 }, (_, index) => ({
  id: `lakes-charter-2029.s${String(index + 1).padStart(2, "0")}`,
  speakers: ["lakes-union"],
  force: "oblige",
  strength: 4,
  topics: [index % 2 === 0 ? "human-rights" : "transparency"],
}));

const divergence = (locator: string, status: string, note?: string) => ({
  instrument: "veldania-ostmark-2031",
  locator,
  readings: [
    { language: "en", force: "commit", term: "pledge" },
    { language: "fr", force: "intend", term: "entendent" },
    { language: "ar", force: "commit" },
  ],
  status,
  ...(note && { note }),
  kind: "strength",
  gap: 1,
  method: { extractor: "extractor@0.1.0", sure: 0.9, date: "2031-06-01" },
});

const party = (id: string, kind: string, en: string, more: Record<string, unknown> = {}) => ({
  id,
  kind,
  name: { en },
  sources: ["invented"],
  ...more,
});

const membership = (member: string, from: string, more: Record<string, unknown> = {}) => ({
  group: "lakes-union",
  member,
  from,
  seen: true,
  sources: [{ id: "charter", kind: "official", name: "Charter of the Lakes Union" }],
  ...more,
});

/**
 * A small register of invented States, for tests: two instruments, 125 statements in two layers, five parties of which
 * one did nothing. Veldania and, of a day not known, Norrland belong to the union that adopted the charter.
 */
export const inventedSnapshot: Snapshot = SnapshotSchema.parse({
  schemaVersion: SCHEMA_VERSION,
  instruments: [joint, long],
  statements: [...STATEMENTS, ...many].map(statement),
  parties: [
    party("veldania", "state", "Republic of Veldania", { aliases: ["Veldanie"] }),
    party("ostmark", "state", "Kingdom of Ostmark", {
      name: { en: "Kingdom of Ostmark", fr: "Royaume d'Ostmark" },
    }),
    party("norrland", "state", "Nørrland and Åse"),
    party("lakes-union", "union", "Lakes Union"),
    party("quietland", "state", "Quietland"),
  ],
  memberships: [
    membership("veldania", "2020-01-01"),
    membership("norrland", "2029", { seen: false }),
    membership("ostmark", "2019", { to: "2029-10-31" }),
  ],
  bodies: [],
  divergences: [
    divergence("para_1", "confirmed", "The French version intends."),
    divergence("para_2", "computed"),
  ],
  quality: {
    agreement: [
      {
        of: "sample",
        codebook: "1.1",
        coders: ["editor", "second"],
        texts: 2,
        statements: 40,
        skipped: 0,
        fields: [
          { field: "force", scale: "nominal", units: 40, alpha: 0.9, interval: [0.8, 0.97], same: 0.95 },
        ],
      },
    ],
    coverage: { instruments: [], languages: [] },
    readings: [],
  },
});

export const inventedManifest: Manifest = {
  schemaVersion: SCHEMA_VERSION,
  sha256: "ab".repeat(32),
  bytes: 1,
  counts: {
    instruments: 2,
    statements: 125,
    reported: 2,
    parties: 5,
    memberships: 3,
    bodies: 0,
    acts: 4,
    actsThroughGroups: 1,
    actsPossiblyThroughGroups: 1,
    provisions: 2,
    review: { draft: 0, checked: 125, verified: 0 },
  },
};
