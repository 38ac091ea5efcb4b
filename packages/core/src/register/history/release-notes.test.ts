import { describe, expect, test } from "vitest";
import { buildRegister } from "../build-register.ts";
import { readLakesWithHistory } from "../testing/read-fixtures.ts";
import { releaseNotes } from "./release-notes.ts";

const built = buildRegister(readLakesWithHistory());
const snapshot = built.ok ? built.value.snapshot : undefined;
const notes = (since?: string) => (snapshot ? releaseNotes(snapshot, since) : []);

describe("release notes", () => {
  test("stand by day, the latest first", () => {
    expect(notes().map(({ date }) => date)).toEqual(["2030-07-01", "2030-06-01"]);
  });

  test.each([
    ["after the first release", "2030-06-01", ["2030-07-01"]],
    ["after the latest day", "2030-07-01", []],
    ["from before all", "2000-01-01", ["2030-07-01", "2030-06-01"]],
  ])("%s", (_reason, since, days) => expect(notes(since).map(({ date }) => date)).toEqual(days));

  test("count what came with a record as it was on that day", () => {
    expect(notes()[1]?.counts).toEqual({
      instruments: { added: 2, changed: 0, withdrawn: 0 },
      statements: { added: 4, changed: 0, withdrawn: 0 },
    });
  });

  test("tell for each instrument what was added, changed and withdrawn, and why", () => {
    const [latest] = notes();
    expect(latest?.counts.statements).toEqual({ added: 1, changed: 1, withdrawn: 1 });
    expect(latest?.instruments[0]).toMatchObject({
      id: "lakes-2030",
      fields: [],
      added: 1,
      changed: ["lakes-2030.s01"],
      withdrawn: ["lakes-2030.s04"],
    });
    expect(latest?.instruments[0]?.why).toContain("Accounts tell of paragraph 3.");
    expect(latest?.instruments[1]).toMatchObject({ id: "harbour-2031", record: "changed", fields: ["acts"] });
  });
});
