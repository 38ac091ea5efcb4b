import { describe, expect, test } from "vitest";
import { attributionsOf } from "./index.ts";
import { indexed, party } from "./testing/lakes.ts";

type Draft = Parameters<typeof indexed>[0];

const shown = (draft: Draft, id: string) =>
  attributionsOf(indexed(draft), party(id)).map(
    ({ statement, via }) => `${statement}${via ? ` via ${via.group}, ${via.certainty}` : ""}`,
  );

const draft: Draft = {
  instruments: [
    { id: "shore-2029", adopted: "2029-05-06", speakers: [["lakes-union"], ["lakes-union"]] },
    { id: "lakes-2030", adopted: "2030-05-06", speakers: [["xo", "lakes-union"], ["lakes-union"], ["xv"]] },
    {
      id: "harbour-2031",
      adopted: "2031-04-02",
      acts: [{ party: "xn", act: "voted-against" }],
      speakers: [["lakes-union", "shore-group"]],
    },
    {
      id: "charter-2032",
      adopted: "2032-01-01",
      acts: [
        { party: "xo", act: "ratified", date: "2033-07-01" },
        { party: "xv", act: "signed", date: "2032-01-01" },
      ],
      speakers: [["charter-parties"]],
    },
  ],
  memberships: [
    { group: "lakes-union", member: "xo", from: "2030-01-01" },
    { group: "lakes-union", member: "xn", from: "2029-05", to: "2031" },
    { group: "shore-group", member: "xo", from: "2031" },
  ],
  byActs: { "charter-parties": { instrument: "charter-2032", acts: ["ratified"] } },
};

describe("attributionsOf", () => {
  test("gives own statements first, then those of groups of which it was a member then, each once", () =>
    expect(shown(draft, "xo")).toEqual([
      "lakes-2030.s01",
      "lakes-2030.s02 via lakes-union, certain",
      "harbour-2031.s01 via lakes-union, certain",
      "charter-2032.s01 via charter-parties, certain",
    ]));
  test("says possible where the dates leave it open, and nothing where the party stood apart", () =>
    expect(shown(draft, "xn")).toEqual([
      "shore-2029.s01 via lakes-union, possible",
      "shore-2029.s02 via lakes-union, possible",
      "lakes-2030.s01 via lakes-union, certain",
      "lakes-2030.s02 via lakes-union, certain",
    ]));
  test("does not lay a treaty upon who only signed it", () =>
    expect(shown(draft, "xv")).toEqual(["lakes-2030.s03"]));
  test("leaves the group its own", () => expect(shown(draft, "shore-group")).toEqual(["harbour-2031.s01"]));
});
