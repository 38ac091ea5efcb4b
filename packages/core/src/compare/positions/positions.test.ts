import { describe, expect, test } from "vitest";
import type { InstrumentId, PartyId } from "../../model/index.ts";
import { expected, instrument, snapshotOf, statement } from "../testing/invented.ts";
import { forceOverTime } from "./force-over-time.ts";
import { neighbours } from "./neighbours.ts";
import { positions } from "./positions.ts";

const statements = [
  statement({ id: "both-2030.s01", speakers: ["vd", "om"], force: "commit", summary: "Pledges care." }),
  statement({ id: "alone-2031.s01", speakers: ["vd"], force: "note", summary: "Notes care." }),
  statement({ id: "alone-2031.s02", speakers: ["vd"], force: "encourage", summary: "Invites care." }),
  statement({
    id: "late-2033.s01",
    speakers: ["vd"],
    force: "recommend",
    topics: ["trade"],
    summary: "Recommends trade.",
  }),
];
const snapshot = snapshotOf(
  [
    instrument(
      {
        id: "both-2030",
        adopted: "2030-01-01",
        done: [
          ["vd", "signed"],
          ["om", "signed"],
          ["nl-land", "signed"],
        ],
      },
      statements,
    ),
    instrument({ id: "alone-2031", adopted: "2031-01-01", done: [["vd", "issued"]] }, statements),
    instrument({
      id: "refused-2032",
      adopted: "2032-01-01",
      done: [
        ["vd", "endorsed"],
        ["om", "declined"],
        ["nl-land", "endorsed"],
      ],
    }),
    instrument({
      id: "voted-2032",
      adopted: "2032-06-01",
      done: [
        ["om", "sponsored"],
        ["vd", "voted-against"],
        ["nl-land", "abstained"],
      ],
    }),
    instrument(
      {
        id: "late-2033",
        adopted: "2033-01-01",
        done: [
          ["vd", "joined", "2034-01-01"],
          ["om", "issued"],
        ],
      },
      statements,
    ),
  ],
  statements,
);
const ids = (rows: readonly { instrument: string }[]) => rows.map(({ instrument: id }) => id);

describe("positions of two parties", () => {
  const found = expected(positions(snapshot, "vd", "om"));

  test("what both joined, newest first", () => expect(ids(found.both)).toEqual(["late-2033", "both-2030"]));
  test("what only one joined", () => {
    expect(ids(found.onlyA)).toEqual(["refused-2032", "alone-2031"]);
    expect(ids(found.onlyB)).toEqual(["voted-2032"]);
  });
  test("who was there and stayed apart: by declining, by a vote", () =>
    expect(found.declined.map(({ instrument: id, by }) => [id, by])).toEqual([
      ["refused-2032", "om"],
      ["voted-2032", "vd"],
    ]));
  test("acts stand with each row", () =>
    expect(found.onlyB[0]).toMatchObject({ a: [{ act: "voted-against" }], b: [{ act: "sponsored" }] }));
  test("change places with the parties", () => {
    const other = expected(positions(snapshot, "om", "vd"));
    expect([ids(other.onlyA), ids(other.onlyB), ids(other.both)]).toEqual([
      ids(found.onlyB),
      ids(found.onlyA),
      ids(found.both),
    ]);
  });
  test("of an earlier day: before a party joined", () => {
    const then = expected(positions(snapshot, "vd", "om", { asOf: "2033-12-31" }));
    expect([ids(then.both), ids(then.onlyB)]).toEqual([["both-2030"], ["late-2033", "voted-2032"]]);
  });
  test("through a group, with a ledger", () => {
    const ledger = (party: PartyId) => [
      {
        instrument: "alone-2031" as InstrumentId,
        act: "joined" as const,
        ...(party === "om" && { via: { group: "lakes-union" as PartyId, certainty: "certain" as const } }),
      },
    ];
    expect(ids(expected(positions(snapshot, "vd", "om", { ledger })).both)).toEqual(["alone-2031"]);
  });
  test("of nobody are a fault", () =>
    expect(positions(snapshot, "vd", "nobody")).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-party", path: "nobody" }],
    }));
});

describe("nearest and farthest parties", () => {
  const found = expected(neighbours(snapshot, "vd", { atLeast: 1 }));

  test("by what they joined and stayed apart from together", () =>
    expect(found.nearest.map(({ party }) => party)).toEqual(["nl-land", "om"]));
  test("farthest first on the other list", () =>
    expect(found.farthest.map(({ party }) => party)).toEqual(["om", "nl-land"]));
  test("with the instruments that tell, rare company first", () => {
    const [nearest] = found.nearest;
    // refused-2032 was joined by two, both-2030 by three; voted-2032 by one, and both stayed apart.
    expect(nearest?.shared.map(({ instrument: id }) => id)).toEqual([
      "voted-2032",
      "refused-2032",
      "both-2030",
    ]);
    expect(found.nearest[1]?.divided[0]).toMatchObject({ instrument: "voted-2032" });
  });
  test("a party of which too little is known is left out", () =>
    expect(expected(neighbours(snapshot, "vd", { atLeast: 4 })).nearest.map(({ party }) => party)).toEqual([
      "om",
    ]));
  test("nearness is the same from either side", () => {
    const back = expected(neighbours(snapshot, "om", { atLeast: 1 })).nearest.find(
      ({ party }) => party === "vd",
    );
    expect(back?.nearness).toBe(found.nearest[1]?.nearness);
  });
  test("no more than asked for", () =>
    expect(expected(neighbours(snapshot, "vd", { atLeast: 1, limit: 1 })).nearest).toHaveLength(1));
});

describe("a party's force on a topic over time", () => {
  test("has a point for each instrument, with the strongest so far", () =>
    expect(expected(forceOverTime(snapshot, "vd", "safety"))).toEqual([
      {
        instrument: "both-2030",
        date: "2030-01-01",
        force: "commit",
        strength: 3,
        statements: ["both-2030.s01"],
        strongestSoFar: 3,
      },
      {
        instrument: "alone-2031",
        date: "2031-01-01",
        force: "encourage",
        strength: 1,
        statements: ["alone-2031.s01", "alone-2031.s02"],
        strongestSoFar: 3,
      },
    ]));
  test("has none where the party says nothing", () =>
    expect(expected(forceOverTime(snapshot, "nl-land", "trade"))).toEqual([]));
});
