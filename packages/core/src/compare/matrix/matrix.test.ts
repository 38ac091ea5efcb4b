import { describe, expect, test } from "vitest";
import type { PartyId, Snapshot } from "../../model/index.ts";
import { instrument, snapshotOf, statement } from "../testing/invented.ts";
import { isKnownOn, orderOf } from "./dates.ts";
import { type MatrixOptions, matrix } from "./matrix.ts";
import type { Ledger } from "./voices.ts";

const organ = { speakers: ["harbour-assembly"] };
const statements = [
  statement({
    ...organ,
    id: "lakes-2030.s01",
    force: "commit",
    topics: ["safety"],
    summary: "Pledges audits.",
  }),
  statement({
    ...organ,
    id: "lakes-2030.s02",
    force: "note",
    topics: ["safety", "trade"],
    summary: "Notes trade.",
  }),
  statement({
    id: "harbour-2031.s01",
    speakers: ["vd", "om"],
    force: "call",
    topics: ["safety"],
    summary: "Calls for care.",
  }),
  statement({
    id: "harbour-2031.s02",
    speakers: ["om"],
    force: "oblige",
    topics: ["labour"],
    summary: "Must train crews.",
  }),
  statement({
    id: "harbour-2031.r01",
    speakers: ["vd"],
    force: "commit",
    topics: ["health"],
    reported: true,
    summary: "Papers report care.",
  }),
];
const lakes = instrument(
  {
    id: "lakes-2030",
    done: [
      ["harbour-assembly", "adopted"],
      ["vd", "sponsored"],
      ["nl-land", "voted-for"],
      ["om", "declined"],
    ],
  },
  statements,
);
const harbour = instrument(
  {
    id: "harbour-2031",
    adopted: "2031-06",
    coverage: { extent: "part", note: { en: "Half." } },
    done: [
      ["vd", "signed", "2031-06-02"],
      ["om", "signed", "2031-06-02"],
      ["om", "withdrew", "2033-01-01"],
      ["lakes-union", "joined", "2032-01-01"],
    ],
  },
  statements,
);
const uncoded = instrument({ id: "norrland-2032", adopted: "2032-02-02", done: [["nl-land", "issued"]] });
const snapshot = snapshotOf([lakes, harbour, uncoded], statements);

const cell = (options: Partial<MatrixOptions>, id: string, topic: string, from: Snapshot = snapshot) => {
  const made = matrix(from, { rows: "party", ...options });
  const at = made.topics.indexOf(topic as (typeof made.topics)[number]);
  return made.rows.find((row) => row.id === id)?.cells[at];
};

describe("a cell", () => {
  const cases: [
    reason: string,
    options: Partial<MatrixOptions>,
    row: string,
    topic: string,
    expected: object | undefined,
  ][] = [
    [
      "strongest force, and all statements, strongest first",
      {},
      "vd",
      "safety",
      { state: "speaks", value: 3, statements: ["lakes-2030.s01", "harbour-2031.s01", "lakes-2030.s02"] },
    ],
    [
      "number of statements",
      { cell: "count" },
      "vd",
      "safety",
      { value: 3, strongest: { force: "commit", strength: 3 } },
    ],
    [
      "what another party says alone is not its",
      {},
      "vd",
      "labour",
      { state: "silent-in-part", value: null, statements: [] },
    ],
    [
      "silence where all is coded",
      { rows: "instrument" },
      "lakes-2030",
      "health",
      { state: "silent", value: null },
    ],
    [
      "silence where part is coded",
      { rows: "instrument" },
      "harbour-2031",
      "trade",
      { state: "silent-in-part" },
    ],
    [
      "nothing coded is no silence",
      { rows: "instrument" },
      "norrland-2032",
      "trade",
      { state: "not-coded", value: null },
    ],
    ["a party behind nothing that is coded", {}, "nl-land", "trade", { state: "not-coded" }],
    ["who declined does not speak", { asOf: "2030" }, "om", "safety", undefined],
    [
      "who voted in favour speaks only where votes count",
      { acts: ["voted-for"] },
      "nl-land",
      "safety",
      { state: "speaks", value: 3 },
    ],
    ["who withdrew speaks no more", { ids: ["om"] }, "om", "labour", { state: "not-coded" }],
    ["and spoke before", { asOf: "2032-12-31" }, "om", "labour", { state: "speaks", value: 4 }],
    [
      "before it joined, a party does not speak",
      { asOf: "2031-12", ids: ["lakes-union"] },
      "lakes-union",
      "safety",
      { state: "not-coded" },
    ],
    [
      "a report counts only where asked for",
      { filters: { reported: true } },
      "vd",
      "health",
      { state: "speaks", value: 3 },
    ],
    ["a report does not count otherwise", {}, "vd", "health", { state: "silent-in-part" }],
    [
      "a filter by strength",
      { filters: { minStrength: 3 } },
      "vd",
      "safety",
      { statements: ["lakes-2030.s01"] },
    ],
    [
      "a filter by instrument",
      { filters: { instruments: ["harbour-2031"] } },
      "vd",
      "safety",
      { statements: ["harbour-2031.s01"] },
    ],
    [
      "a filter by force",
      { filters: { forces: ["note"] } },
      "vd",
      "safety",
      { statements: ["lakes-2030.s02"] },
    ],
    [
      "a filter by actor that nobody is",
      { filters: { actors: ["academia"] } },
      "vd",
      "safety",
      { state: "silent-in-part" },
    ],
  ];
  test.each(cases)("%s", (_reason, options, row, topic, expected) => {
    const found = cell(options, row, topic);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });
});

describe("memberships", () => {
  const ledger =
    (certainty: "certain" | "possible"): Ledger =>
    (party: PartyId) =>
      party === "nl-land"
        ? [{ instrument: harbour.id, act: "signed", via: { group: "om" as PartyId, certainty } }]
        : [];

  test("let a party speak through its group, and as its group alone", () => {
    expect(cell({ ledger: ledger("certain") }, "nl-land", "labour")).toMatchObject({ value: 4 });
    expect(cell({ ledger: ledger("certain") }, "nl-land", "safety")).toMatchObject({
      statements: ["harbour-2031.s01"],
    });
  });

  test("that are only possible count for nothing", () =>
    expect(cell({ ledger: ledger("possible") }, "nl-land", "labour")).toBeUndefined());
});

describe("the matrix", () => {
  test("has the rows and topics that were asked for", () => {
    const made = matrix(snapshot, {
      rows: "party",
      ids: ["om", "vd"],
      filters: { topics: ["trade", "safety"] },
    });
    expect([made.rows.map(({ id }) => id), made.topics]).toEqual([
      ["om", "vd"],
      ["trade", "safety"],
    ]);
    expect(made.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  test("has parties by their English name and instruments from the latest where no rows are named", () => {
    const names = matrix(snapshot, { rows: "party" }).rows.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(2);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
    const instruments = matrix(snapshot, { rows: "instrument" }).rows.map(({ id }) => id);
    expect(instruments.slice(0, 2)).toEqual(["norrland-2032", "harbour-2031"]);
  });

  test("has parties by their names in a language, in English where they have none in it", () => {
    const named = snapshot.parties.map((party, at) => ({
      ...party,
      name: at === 0 ? { en: "Mmm" } : { en: party.name.en, fr: `${at % 2 ? "É" : "Z"}${at}` },
    }));
    const { rows } = matrix({ ...snapshot, parties: named }, { rows: "party", language: "fr" });
    const names = rows.map(({ id }) => named.find((party) => party.id === id)?.name);
    const shown = names.map((name) => (name && "fr" in name ? name.fr : name?.en) ?? "");
    expect(shown).toContain("Mmm");
    expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, "fr")));
    expect(shown).not.toEqual(names.map((name) => name?.en));
  });

  test("has parties of one kind where one is asked for", () => {
    const kinds = new Set(snapshot.parties.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(1);
    for (const kind of kinds)
      for (const { id } of matrix(snapshot, { rows: "party", kind }).rows)
        expect(snapshot.parties.find((party) => party.id === id)?.kind).toBe(kind);
    expect(matrix(snapshot, { rows: "party", kind: "organ" }).rows.length).toBeGreaterThan(0);
  });

  test("tells the instruments behind a row, and is plain JSON", () => {
    const made = matrix(snapshot, { rows: "party" });
    expect(made.rows.find(({ id }) => id === "vd")?.instruments).toEqual(["lakes-2030", "harbour-2031"]);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});

describe("dates", () => {
  const cases: [reason: string, date: string | undefined, asOf: string | undefined, known: boolean][] = [
    ["no bound", "2031-05-06", undefined, true],
    ["no date", undefined, "2030", true],
    ["the day itself", "2031-05-06", "2031-05-06", true],
    ["the day after", "2031-05-07", "2031-05-06", false],
    ["a day of the month", "2031-05-31", "2031-05", true],
    ["the next month", "2031-06-01", "2031-05", false],
    ["a year counts from its first day", "2031", "2031-01-01", true],
    ["an interval counts from its first day", "2031-05-06/2031-05-09", "2031-05-07", true],
    ["about a day", "2031-05-06~", "2031-05-06", true],
    ["an open start", "../2031-05-06", "2030", true],
  ];
  test.each(cases)("%s", (_reason, date, asOf, known) => expect(isKnownOn(date, asOf)).toBe(known));

  test("stand in order of their first day", () => {
    const dates = ["2031-05-06/2031-05-09", "2031", "2030-12-01", "2031-05-05?"];
    expect([...dates].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))).toEqual([
      "2030-12-01",
      "2031",
      "2031-05-05?",
      "2031-05-06/2031-05-09",
    ]);
  });
});
