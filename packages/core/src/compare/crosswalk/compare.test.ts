import { describe, expect, test } from "vitest";
import { expected, instrument, registerOf, snapshotOf, statement } from "../testing/invented.ts";
import { compare } from "./compare.ts";

const audits = { topics: ["testing-evaluation", "safety"], actors: ["developers"] };
const lakes = [
  statement({
    ...audits,
    id: "lakes-2030.s01",
    force: "commit",
    summary: "Both States pledge yearly audits of ferry systems.",
  }),
  statement({
    id: "lakes-2030.s02",
    force: "note",
    topics: ["trade"],
    summary: "Both States note that lanterns are sold abroad.",
  }),
];
const harbour = [
  statement({
    ...audits,
    id: "harbour-2031.s01",
    force: "recommend",
    summary: "The Assembly recommends yearly audits of ferry systems.",
    qualifiers: [{ text: "where suitable", kind: "hedge" }],
  }),
  statement({
    id: "harbour-2031.s02",
    force: "call",
    topics: ["children"],
    summary: "The Assembly calls for swimming lessons.",
  }),
];
const snapshot = registerOf({ "lakes-2030": lakes, "harbour-2031": harbour });
const found = expected(compare(snapshot, ["lakes-2030", "harbour-2031"]));

describe("the crosswalk", () => {
  test("puts what two texts say into one group, with force and hedges of each", () => {
    expect(found.groups).toHaveLength(1);
    expect(found.groups[0]).toMatchObject({
      topic: "testing-evaluation",
      strengthGap: 1,
      stronger: ["lakes-2030"],
      softer: ["harbour-2031"],
      sides: [
        { instrument: "lakes-2030", strongest: { force: "commit", strength: 3 }, softening: 0 },
        { instrument: "harbour-2031", strongest: { force: "recommend", strength: 2 }, softening: 1 },
      ],
      alignments: [{ a: "lakes-2030.s01", b: "harbour-2031.s01", level: "same" }],
    });
  });

  test("tells what stands only on one side", () => {
    expect(found.only.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ["lakes-2030.s02"],
      ["harbour-2031.s02"],
    ]);
  });

  test("tells force and number by topic, aligned or not", () => {
    expect(found.topics.find(({ topic }) => topic === "trade")?.sides).toEqual([
      { statements: 1, strongest: { force: "note", strength: 0, statement: "lakes-2030.s02" } },
      { statements: 0, strongest: null },
    ]);
  });

  test("weighs coverage by strength", () => {
    // Of lakes-2030, a pledge (1 + 3) is covered and a note (1 + 0) is not; of harbour-2031 one of two directives.
    expect(found.pairs[0]?.coverage.same).toEqual({ a: 4 / 5, b: 3 / 6 });
  });

  test("names a related statement where none says the same", () => {
    const far = statement({
      id: "harbour-2031.s03",
      topics: ["culture-language", "labour", "trade"],
      summary: "The Assembly welcomes songs, feasts and old boats with lanterns.",
    });
    const { only } = expected(
      compare(registerOf({ "lakes-2030": lakes, "harbour-2031": [far] }), ["lakes-2030", "harbour-2031"]),
    );
    expect(only[0]?.statements.map(({ id, nearest }) => [id, nearest?.b, nearest?.level])).toEqual([
      ["lakes-2030.s01", undefined, undefined],
      ["lakes-2030.s02", "harbour-2031.s03", "related"],
    ]);
  });

  test("is plain JSON", () => expect(JSON.parse(JSON.stringify(found))).toEqual(found));
});

describe("what is compared", () => {
  test("what reports attribute counts only where nothing else is coded", () => {
    const reported = statement({
      ...audits,
      id: "lakes-2030.r01",
      reported: true,
      summary: "Papers report yearly audits.",
    });
    const count = (own: typeof lakes) => {
      const both = [...own, reported];
      const register = snapshotOf(
        [instrument({ id: "lakes-2030" }, both), instrument({ id: "harbour-2031" }, harbour)],
        [...both, ...harbour],
      );
      return expected(compare(register, ["lakes-2030", "harbour-2031"])).instruments[0]?.statements;
    };
    expect([count(lakes), count([])]).toEqual([2, 1]);
  });

  const faults: [reason: string, ids: string[], code: string][] = [
    ["one instrument alone", ["lakes-2030"], "number-of-instruments"],
    ["more than four", Array.from({ length: 5 }, () => "lakes-2030"), "number-of-instruments"],
    ["an id that nothing has", ["lakes-2030", "nowhere-2030"], "unknown-instrument"],
  ];
  test.each(faults)("%s is a fault with a tip", (_reason, ids, code) => {
    const result = compare(snapshot, ids);
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.tip.length > 0])).toEqual([
      [code, true],
    ]);
  });

  test("more statements than the bound are a fault, not left out", () => {
    const [one] = lakes;
    const many = Array.from({ length: 5001 }, () => one).flatMap((each) => each ?? []);
    const result = compare(registerOf({ "lakes-2030": many, "harbour-2031": harbour }), [
      "lakes-2030",
      "harbour-2031",
    ]);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "too-large", path: "lakes-2030" }] });
  });
});
