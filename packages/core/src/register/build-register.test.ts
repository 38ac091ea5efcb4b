import { describe, expect, test } from "vitest";
import { SnapshotSchema } from "../model/index.ts";
import { sha256Hex } from "../text/index.ts";
import { type Build, buildRegister } from "./build-register.ts";
import { readFaulty, readLakes } from "./testing/read-fixtures.ts";

function build(files = readLakes()): Build {
  const built = buildRegister(files);
  if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join("\n"));
  return built.value;
}

const { snapshot, manifest, json, warnings } = build();
const lakes = snapshot.instruments.find(({ id }) => id === "lakes-2030");
const statement = (id: string) => snapshot.statements.find((entry) => entry.id === id);

describe("the snapshot", () => {
  test("has the published shape, and its JSON is the same value", () => {
    expect(SnapshotSchema.safeParse(snapshot).success).toBe(true);
    expect(JSON.parse(json)).toEqual(snapshot);
    expect(warnings).toEqual([]);
  });

  test("stands in one order: instruments by date, statements by layer, parties by id", () => {
    expect(snapshot.instruments.map(({ id }) => id)).toEqual(["lakes-2030", "harbour-2031"]);
    expect(snapshot.statements.map(({ id }) => id.split(".")[1])).toEqual(["s01", "s02", "s03", "r01"]);
    expect(snapshot.parties.map(({ id }) => id)).toEqual(["lakes-union", "xo", "xv"]);
  });

  test("has one membership for each member, with its sources in full", () => {
    expect(snapshot.memberships.map(({ group, member }) => `${member} in ${group}`)).toEqual([
      "xo in lakes-union",
      "xv in lakes-union",
    ]);
    expect(snapshot.memberships[1]).toEqual({
      group: "lakes-union",
      member: "xv",
      from: "2024-03",
      to: "2031-04-15",
      seen: false,
      sources: [
        {
          id: "charter",
          kind: "official",
          name: "Charter of the Lakes Union",
          address: "https://lakes.example/charter",
        },
      ],
      note: "Left after a vote.",
    });
  });

  test("has one act for each party", () => {
    expect(lakes?.acts.map(({ party, act }) => `${party} ${act}`)).toEqual([
      "xv signed",
      "xo signed",
      "xo sponsored",
    ]);
  });

  test("lists each party once, with the role of its closest act", () => {
    expect(lakes?.parties).toEqual([
      { party: "xo", role: "signatory", capacity: "minister" },
      { party: "xv", role: "signatory", capacity: "minister" },
    ]);
    const harbour = snapshot.instruments.find(({ id }) => id === "harbour-2031");
    expect(harbour?.parties.map(({ party, role }) => `${party} ${role}`)).toEqual([
      "lakes-union endorser",
      "xv endorser",
      "xo declined",
    ]);
  });

  test("merges the provisions of both files and counts", () => {
    expect(lakes?.provisions.map(({ locator, in: report }) => report ?? locator)).toEqual([
      "para_1",
      "report-1",
      "para_2",
      "para_3",
    ]);
    expect(lakes?.counts).toEqual({ statements: 4, reported: 1, provisions: 4 });
  });
});

describe("a published statement", () => {
  test("has what the defaults of its file say", () => {
    expect(statement("lakes-2030.s01")).toMatchObject({
      instrument: "lakes-2030",
      strength: 3,
      reported: false,
      speakers: ["xo", "xv"],
      actors: ["parties"],
      provenance: { basis: "expression", text: "en", language: "en", sources: ["gazette"], coder: "editor" },
    });
  });

  test("from accounts inherits neither text nor language of the expression", () => {
    const { provenance } = statement("lakes-2030.s03") ?? {};
    expect(provenance).toEqual({
      basis: "accounts",
      sources: ["herald"],
      coder: "editor",
      review: { status: "draft" },
    });
  });

  test("of a report is reported, and joined both ways", () => {
    expect(statement("lakes-2030.r01")).toMatchObject({ reported: true, joined: ["lakes-2030.s01"] });
    expect(statement("lakes-2030.s01")?.joined).toEqual(["lakes-2030.r01"]);
    expect(statement("lakes-2030.s02")?.joined).toEqual([]);
  });
});

describe("the manifest", () => {
  test("counts", () => {
    expect(manifest.counts).toEqual({
      instruments: 2,
      statements: 4,
      reported: 1,
      parties: 3,
      memberships: 2,
      bodies: 1,
      acts: 6,
      actsThroughGroups: 0,
      actsPossiblyThroughGroups: 1,
      provisions: 4,
      review: { draft: 1, checked: 3, verified: 0 },
    });
  });

  test("has digest and length of the very bytes", () => {
    expect(manifest.sha256).toBe(sha256Hex(json));
    expect(manifest.bytes).toBe(Buffer.byteLength(json, "utf8"));
  });
});

describe("equal registers have equal bytes", () => {
  test("twice", () => expect(build().json).toBe(json));
  test("whatever the order of the files", () => expect(build(readLakes().reverse()).json).toBe(json));
  test("whatever the order of keys", () => {
    const files = readLakes().map(({ path, text }) => ({
      path,
      text: text.replace(/^(place: Veldan\n)([\s\S]*)$/mu, "$2$1"),
    }));
    expect(files).not.toEqual(readLakes());
    expect(build(files).json).toBe(json);
  });
  test("a changed word changes them", () => {
    const files = readLakes().map(({ path, text }) => ({
      path,
      text: text.replace("place: Veldan", "place: Osthafen"),
    }));
    expect(build(files).manifest.sha256).not.toBe(manifest.sha256);
  });
});

test("a register with a fault is not built", () => {
  const built = buildRegister(readFaulty("invalid/unknown-topic").files);
  expect(built.ok).toBe(false);
  expect(built.ok ? [] : built.issues.map(({ code }) => code)).toEqual(["unknown-topic"]);
});
