import type { GivenBody, GivenMembership, GivenParty } from "./given.ts";

const sources = ["Gazetteer of the Lakes"];
const state = (id: string, en: string, more: Partial<GivenParty> = {}): GivenParty => ({
  id,
  kind: "state",
  name: { en },
  sources,
  ...more,
});

const iso3166 = (alpha2: string, alpha3: string, numeric: string) => ({ alpha2, alpha3, numeric });

/** States that only ever sign what many sign. */
const SIGNERS = [
  ["halvia", "Halvia"],
  ["seven-bays", "Seven Bays"],
  ["quill-coast", "Quill Coast"],
  ["tamber", "Tamber"],
  ["orrin", "Orrin"],
  ["westfold", "Westfold"],
  ["sunder-plains", "Sunder Plains"],
  ["ember-isles", "Ember Isles"],
  ["low-marches", "Low Marches"],
  ["thornwick", "Thornwick"],
] as const;

export const SIGNER_IDS: readonly string[] = SIGNERS.map(([id]) => id);

/** One party of each kind and more, with names in one language and in six, short and long. */
export const PARTIES: readonly GivenParty[] = [
  state("veldania", "Veldania", {
    name: {
      en: "Veldania",
      fr: "Veldanie",
      es: "Veldania",
      zh: "维尔达尼亚",
      ru: "Велдания",
      ar: "فيلدانيا",
    },
    aliases: ["Republic of Veldania"],
    iso3166: iso3166("XV", "XVE", "991"),
    unMember: true,
  }),
  state("ostmark", "Ostmark", {
    name: { en: "Ostmark", fr: "Ostmarche", ar: "أوستمارك", ru: "Остмарк" },
    iso3166: iso3166("XO", "XOS", "992"),
    unMember: true,
  }),
  state("norrland", "Nørrland and Åse", { unMember: true }),
  state("reed-islands", "Republic of the Upper and Lower Reed Islands and their Dependencies"),
  state("quietland", "Quietland"),
  ...SIGNERS.map(([id, name]) => state(id, name)),
  {
    id: "lakes-union",
    kind: "union",
    name: { en: "Lakes Union", fr: "Union des lacs", ar: "اتحاد البحيرات" },
    sources,
  },
  { id: "river-forum", kind: "organization", name: { en: "River Forum" }, sources },
  { id: "harbour-assembly", kind: "organ", name: { en: "Harbour Assembly of the River Forum" }, sources },
  {
    id: "charter-parties",
    kind: "group",
    name: { en: "Parties to the Lakes Charter", fr: "Parties à la Charte des lacs" },
    membersByActs: { instrument: "lakes-charter-2029", acts: ["ratified"] },
    sources,
  },
];

const ROLL = {
  id: "roll",
  kind: "official",
  name: "Roll of members, kept by the Secretariat of the Lakes Union",
  address: "https://union.example/roll",
} as const;
const ALMANAC = { id: "almanac", kind: "secondary", name: "Almanac of the Ostmark Herald" } as const;
const ARCHIVE = {
  id: "archive",
  kind: "copy",
  name: "State Archive",
  address: "https://archive.example/u",
} as const;

const member = (
  group: string,
  who: string,
  from: string,
  more: Partial<GivenMembership> = {},
): GivenMembership => ({ group, member: who, from, seen: true, sources: [ROLL], ...more });

/** Memberships of every exactness: a day, a year, some day before, one that ended, one that nobody read. */
export const MEMBERSHIPS: readonly GivenMembership[] = [
  member("lakes-union", "veldania", "2020-01-01"),
  member("lakes-union", "ostmark", "2019", {
    to: "2032-06-30",
    note: "Ostmark left after a vote of its parliament.",
    sources: [ROLL, ALMANAC, ARCHIVE],
  }),
  member("lakes-union", "norrland", "2029", { seen: false, sources: [ALMANAC] }),
  member("lakes-union", "reed-islands", "../2028-09-23"),
  ...SIGNER_IDS.slice(0, 4).map((id) => member("lakes-union", id, "2021-03/2021-05")),
  member("river-forum", "veldania", "2015-04-02"),
  member("harbour-assembly", "ostmark", "2016-01-01"),
  ...SIGNER_IDS.map((id) => member("river-forum", id, "2018")),
];

export const BODIES: readonly GivenBody[] = [
  { id: "engine-watch", kind: "organ", name: { en: "Engine Watch" }, sources },
  { id: "reed-talks", kind: "process", name: { en: "Reed Talks", fr: "Entretiens des roseaux" }, sources },
];
