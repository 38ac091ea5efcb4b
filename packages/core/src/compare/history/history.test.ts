import { describe, expect, test } from "vitest";
import { expected, instrument, snapshotOf, statement } from "../testing/invented.ts";
import { type LineageOptions, lineage } from "./lineage.ts";
import { references } from "./references.ts";
import { timeline } from "./timeline.ts";

const statements = [
  statement({
    id: "old-2030.s01",
    force: "note",
    topics: ["trade"],
    summary: "Notes fair and open harbours for every crew.",
  }),
  statement({
    id: "old-2030.s02",
    force: "affirm",
    locator: "para_2",
    summary: "Stands by the compact.",
    references: [{ kind: "instrument", name: "Lakes Compact", symbol: "L/1" }],
  }),
  statement({
    id: "new-2032.s01",
    force: "commit",
    summary: "Pledges harbours that are open.",
    topics: ["trade", "safety"],
    references: [
      { kind: "instrument", id: "old-2030", name: "Old Text" },
      { kind: "body", name: "Pilots' Guild" },
    ],
    qualifiers: [{ text: "building on", kind: "basis" }],
  }),
  statement({
    id: "new-2032.s02",
    locator: "para_4",
    summary: "Notes the text again.",
    qualifiers: [{ text: "open and fair harbours", kind: "scope" }],
    references: [{ kind: "instrument", name: "text old-2030" }],
  }),
];
const relations = [
  { relation: "supersedes", target: "old-2030", name: "Old Text", provision: "para_9", sources: ["gazette"] },
  { relation: "cites", name: "Lakes Compact", sources: ["gazette"] },
];
const snapshot = snapshotOf(
  [
    instrument({ id: "new-2032", adopted: "2032", relations, done: [["vd", "issued"]] }, statements),
    instrument({ id: "old-2030", adopted: "2030-05-06/2030-05-07" }, statements),
    instrument({ id: "middle-2031", adopted: "2031-02" }),
  ],
  statements,
);

describe("the timeline", () => {
  test("stands in the order of dates", () =>
    expect(timeline(snapshot).entries.map(({ instrument: id }) => id)).toEqual([
      "old-2030",
      "middle-2031",
      "new-2032",
    ]));
  test("of a topic has what is said on it, and what nobody has coded", () =>
    expect(
      timeline(snapshot, { topic: "trade" }).entries.map(({ instrument: id, coded, strongest }) => [
        id,
        coded,
        strongest?.force,
      ]),
    ).toEqual([
      ["old-2030", "whole", "note"],
      ["middle-2031", "none", undefined],
      ["new-2032", "whole", "commit"],
    ]));
  test("leaves out what is coded and silent", () =>
    expect(timeline(snapshot, { topic: "health" }).entries.map(({ instrument: id }) => id)).toEqual([
      "middle-2031",
    ]));
  test("adds up by year", () =>
    expect(timeline(snapshot, { topic: "trade" }).years).toEqual([
      { year: "2030", instruments: 1, statements: 1, strongest: 0 },
      { year: "2031", instruments: 1, statements: 0, strongest: null },
      { year: "2032", instruments: 1, statements: 1, strongest: 3 },
    ]));
  test("ends on a day", () => expect(timeline(snapshot, { asOf: "2031" }).entries).toHaveLength(2));
});

describe("the graph of references", () => {
  const { nodes, edges } = references(snapshot, { bodies: true });
  const edge = (to: string, relation: string) =>
    edges.find((one) => one.to === to && one.relation === relation);

  test("takes relations of records, with their provision", () =>
    expect(edge("old-2030", "supersedes")).toEqual({
      from: "new-2032",
      to: "old-2030",
      relation: "supersedes",
      provisions: ["para_9"],
      statements: [],
      recorded: true,
    }));
  test("reads builds-on from a basis, and reaffirms from the force", () => {
    expect(edge("old-2030", "builds-on")).toMatchObject({ statements: ["new-2032.s01"], recorded: false });
    expect(edges.find(({ from, relation }) => from === "old-2030" && relation === "reaffirms")).toMatchObject(
      { provisions: ["para_2"] },
    );
  });
  test("knows an instrument by its title where no id is given", () =>
    expect(edge("old-2030", "cites")).toMatchObject({
      statements: ["new-2032.s02"],
      provisions: ["para_4"],
    }));
  test("has what is outside the register as nodes of its own", () =>
    expect(nodes.filter(({ kind }) => kind !== "instrument").map(({ id, kind }) => [id, kind])).toEqual([
      ["name:lakes compact", "outside"],
      ["name:l/1", "outside"],
      ["name:pilots' guild", "body"],
    ]));
  test("leaves bodies out unless asked for", () =>
    expect(references(snapshot).nodes.some(({ kind }) => kind === "body")).toBe(false));
  test("links only what it has nodes for", () => {
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });
  test("ends on a day", () =>
    expect(references(snapshot, { asOf: "2031" }).edges.map(({ from }) => from)).toEqual(["old-2030"]));
});

describe("the lineage of a formula", () => {
  const trace = (phrase: string | readonly string[], options?: LineageOptions) =>
    expected(lineage(snapshot, phrase, options));
  const forms = (phrase: string, options?: LineageOptions) =>
    trace(phrase, options).entries.map(({ instrument: id, form, occurrences }) => [
      id,
      form,
      occurrences[0]?.field,
    ]);

  test("begins with the first that has it whole, and tells the field", () => {
    expect(trace("fair and open harbours").first).toBe("old-2030");
    expect(forms("fair and open harbours")).toEqual([
      ["old-2030", "whole", "summary"],
      ["new-2032", "whole", "qualifier"],
    ]);
  });
  test("tells what was lost and what came between", () => {
    const [, later] = trace("fair and open harbours").entries;
    expect(later?.occurrences[1]).toMatchObject({
      field: "summary",
      missing: ["fair"],
      added: ["that", "are"],
      statement: "new-2032.s01",
    });
  });
  test("needs a share of the words", () =>
    expect(forms("fair and open harbours", { share: 1 }).map(([id]) => id)).toEqual([
      "old-2030",
      "new-2032",
    ]));
  test("takes terms as a list", () =>
    expect(trace(["harbours", "open"]).words).toEqual(["harbours", "open"]));
  test("finds a topic by its name", () => expect(forms("safety")[0]).toEqual(["old-2030", "whole", "topic"]));
  test("finds nothing where nobody says so", () =>
    expect(trace("lanterns at night")).toMatchObject({ first: null, entries: [] }));
  test("without a word that counts is a fault", () =>
    expect(lineage(snapshot, "of the …")).toMatchObject({ ok: false, issues: [{ code: "no-formula" }] }));

  test("is traced in texts where they are there, with ranges", () => {
    const text = "We want oil. At night, lanterns shall burn.";
    const found = trace("lanterns at night", { texts: { "middle-2031": text } });
    expect(found).toMatchObject({ first: "middle-2031", searched: "codings-and-texts" });
    const [occurrence] = found.entries[0]?.occurrences ?? [];
    expect(text.slice(...(occurrence?.range ?? [0, 0]))).toBe("night, lanterns");
  });
  test("names the provision that holds it", () => {
    const provisions = [{ locator: "para_1", kind: "paragraph", ranges: { en: [0, 17] } }];
    const placed = snapshotOf([instrument({ id: "middle-2031", provisions })], []);
    const found = expected(
      lineage(placed, "lanterns", { texts: { "middle-2031": "We want lanterns. And oil." } }),
    );
    expect(found.entries[0]?.occurrences[0]?.locator).toBe("para_1");
  });
  test("ends in time on a text of nothing but its words", () => {
    const text = "harbours open fair ".repeat(40_000);
    expect(trace("fair and open harbours", { texts: { "old-2030": text } }).entries.length).toBeGreaterThan(
      0,
    );
  });
});
