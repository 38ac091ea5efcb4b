import { describe, expect, test } from "vitest";
import { LedgerEntrySchema } from "../../model/index.ts";
import { countByAct, countDirectness, countLedgers, ledgerOf } from "./index.ts";
import { indexed, lakes, party } from "./testing/lakes.ts";

type Draft = Parameters<typeof indexed>[0];

function shown(draft: Draft, id: string): string[] {
  return ledgerOf(indexed(draft), party(id)).map(({ act, instrument, via }) => {
    const way = via && ` via ${via.path.map(({ group }) => group).join(" > ")}, ${via.certainty}`;
    return `${act} ${instrument}${way ?? ""}`;
  });
}

const union = (member: string, from: string, to?: string) => ({
  group: "lakes-union",
  member,
  from,
  ...(to ? { to } : {}),
});
const adopts = (id: string, day: string, by = "lakes-union") => ({
  id,
  adopted: day,
  acts: [{ party: by, act: "adopted", date: day }],
});

describe("own acts", () => {
  const draft: Draft = {
    instruments: [
      { id: "lakes-2030", adopted: "2030", acts: [{ party: "xo", act: "signed" }] },
      { id: "harbour-2031", adopted: "2031-04-02", acts: [{ party: "xo", act: "declined" }] },
      {
        id: "shore-2029",
        adopted: "2029-05-06",
        acts: [
          { party: "xo", act: "joined", date: "2031-06" },
          { party: "xo", act: "signed", date: "2029-05-06" },
          { party: "xv", act: "voted-against", date: "2029-05-06" },
        ],
      },
    ],
  };
  test("stand by date, the newest first; without a date, at that of the instrument", () =>
    expect(shown(draft, "xo")).toEqual([
      "joined shore-2029",
      "declined harbour-2031",
      "signed lakes-2030",
      "signed shore-2029",
    ]));
  test("a vote against and an act declined are acts like others", () => {
    expect(shown(draft, "xv")).toEqual(["voted-against shore-2029"]);
    const byAct = countByAct(ledgerOf(indexed(draft), party("xo")));
    expect(byAct.map(({ act, direct }) => `${act} ${direct}`)).toEqual([
      "signed 2",
      "joined 1",
      "declined 1",
    ]);
  });
  test("a party that did nothing has an empty ledger, one that nobody knows too", () => {
    expect(shown(draft, "xn")).toEqual([]);
    expect(shown(draft, "zz")).toEqual([]);
  });
  test("keep date, capacity and sources, and the shape that is published", () => {
    for (const entry of ledgerOf(indexed(draft), party("xo"))) {
      expect(LedgerEntrySchema.parse(entry)).toEqual(entry);
      expect(entry.sources).toEqual(["gazette"]);
    }
  });
});

describe("acts of groups", () => {
  const late = adopts("harbour-2031", "2031-04-02");
  const cases: [reason: string, draft: Draft, ledger: string[]][] = [
    [
      "count for who was a member then",
      { instruments: [late], memberships: [union("xo", "2020")] },
      ["adopted harbour-2031 via lakes-union, certain"],
    ],
    [
      "not for who left before",
      { instruments: [late], memberships: [union("xo", "2020", "2031-04-01")] },
      [],
    ],
    ["not for who came after", { instruments: [late], memberships: [union("xo", "2031-04-03")] }, []],
    ["not for others", { instruments: [late], memberships: [union("xv", "2020")] }, []],
    [
      "possibly, where the dates leave it open",
      { instruments: [late], memberships: [union("xo", "2031-04")] },
      ["adopted harbour-2031 via lakes-union, possible"],
    ],
    [
      "by the one of two memberships that holds then",
      {
        instruments: [adopts("shore-2029", "2029-05-06"), late],
        memberships: [union("xo", "2020", "2030"), union("xo", "2032")],
      },
      ["adopted shore-2029 via lakes-union, certain"],
    ],
    [
      "through a group that belongs to another",
      {
        instruments: [adopts("harbour-2031", "2031-04-02", "shore-group")],
        memberships: [union("xo", "2020"), { group: "shore-group", member: "lakes-union", from: "2025" }],
      },
      ["adopted harbour-2031 via lakes-union > shore-group, certain"],
    ],
    [
      "not through it before it belonged",
      {
        instruments: [adopts("harbour-2031", "2031-04-02", "shore-group")],
        memberships: [union("xo", "2020"), { group: "shore-group", member: "lakes-union", from: "2032" }],
      },
      [],
    ],
    [
      "once, by the shortest way",
      {
        instruments: [adopts("harbour-2031", "2031-04-02", "shore-group")],
        memberships: [
          union("xo", "2020"),
          { group: "shore-group", member: "lakes-union", from: "2025" },
          { group: "shore-group", member: "xo", from: "2026" },
        ],
      },
      ["adopted harbour-2031 via shore-group, certain"],
    ],
    [
      "once, by a longer way that is certain rather than a shorter that is not",
      {
        instruments: [adopts("harbour-2031", "2031-04-02", "shore-group")],
        memberships: [
          union("xo", "2020"),
          { group: "shore-group", member: "lakes-union", from: "2025" },
          { group: "shore-group", member: "xo", from: "2031" },
        ],
      },
      ["adopted harbour-2031 via lakes-union > shore-group, certain"],
    ],
    [
      "beside the party's own act on the same instrument",
      {
        instruments: [{ ...late, acts: [...late.acts, { party: "xo", act: "signed", date: "2031-04-02" }] }],
        memberships: [union("xo", "2020")],
      },
      ["signed harbour-2031", "adopted harbour-2031 via lakes-union, certain"],
    ],
    ...(["declined", "voted-against", "abstained"] as const).map((act): [string, Draft, string[]] => [
      `not where the party itself ${act}`,
      {
        instruments: [{ ...late, acts: [...late.acts, { party: "xo", act, date: "2031-04-02" }] }],
        memberships: [union("xo", "2020")],
      },
      [`${act} harbour-2031`],
    ]),
    [
      "of no date: adopted is on the day of the instrument",
      {
        instruments: [
          { id: "harbour-2031", adopted: "2031-04-02", acts: [{ party: "lakes-union", act: "adopted" }] },
        ],
        memberships: [union("xo", "2031-04-02", "2031-04-02")],
      },
      ["adopted harbour-2031 via lakes-union, certain"],
    ],
    [
      "of no date: endorsed is some day from then on",
      {
        instruments: [
          { id: "harbour-2031", adopted: "2031-04-02", acts: [{ party: "lakes-union", act: "endorsed" }] },
        ],
        memberships: [union("xo", "2020"), union("xv", "2020", "2040")],
      },
      ["endorsed harbour-2031 via lakes-union, certain"],
    ],
    [
      "of no date: sponsored may have been before a party came",
      {
        instruments: [
          { id: "harbour-2031", adopted: "2031-04-02", acts: [{ party: "lakes-union", act: "sponsored" }] },
        ],
        memberships: [union("xo", "2031-01-01")],
      },
      ["sponsored harbour-2031 via lakes-union, possible"],
    ],
    [
      "end with a circle of groups, which the checks refuse",
      {
        instruments: [late],
        memberships: [
          union("xo", "2020"),
          { group: "shore-group", member: "lakes-union", from: "2020" },
          union("shore-group", "2020"),
        ],
      },
      ["adopted harbour-2031 via lakes-union, certain"],
    ],
  ];
  test.each(cases)("%s", (_reason, draft, ledger) => expect(shown(draft, "xo")).toEqual(ledger));

  test("of no date: endorsed after a member may have left is possible", () => {
    const draft: Draft = {
      instruments: [
        { id: "harbour-2031", adopted: "2031-04-02", acts: [{ party: "lakes-union", act: "endorsed" }] },
      ],
      memberships: [union("xo", "2020", "2040")],
    };
    expect(shown(draft, "xo")).toEqual(["endorsed harbour-2031 via lakes-union, possible"]);
  });
});

describe("a group whose members follow from acts", () => {
  const draft: Draft = {
    instruments: [
      {
        id: "charter-2030",
        adopted: "2030-05-06",
        acts: [
          { party: "charter-parties", act: "ratified", date: "2030-05-06" },
          { party: "xo", act: "signed", date: "2030-05-06" },
          { party: "xo", act: "ratified", date: "2031-02-01" },
          { party: "xv", act: "signed", date: "2030-05-06" },
          { party: "xn", act: "joined" },
          { party: "xn", act: "withdrew", date: "2033-01-01" },
        ],
      },
      adopts("harbour-2031", "2031-01-31", "charter-parties"),
      adopts("shore-2032", "2032-01-01", "charter-parties"),
      adopts("shore-2034", "2034-01-01", "charter-parties"),
    ],
    byActs: { "charter-parties": { instrument: "charter-2030", acts: ["ratified", "joined"] } },
  };
  const through = (id: string) => shown(draft, id).filter((line) => line.includes("via"));

  test("acts for a member from its act on, and in the instrument itself whenever", () =>
    expect(through("xo")).toEqual([
      "adopted shore-2034 via charter-parties, certain",
      "adopted shore-2032 via charter-parties, certain",
      "ratified charter-2030 via charter-parties, certain",
    ]));
  test("not for who only signed", () => expect(through("xv")).toEqual([]));
  test("from some day after the adoption where the act has no date, until a withdrawal", () =>
    expect(through("xn")).toEqual([
      "adopted shore-2032 via charter-parties, possible",
      "adopted harbour-2031 via charter-parties, possible",
      "ratified charter-2030 via charter-parties, certain",
    ]));
  test("is no member of itself", () => expect(through("charter-parties")).toEqual([]));
  test("says by which act, with its sources", () => {
    const entry = ledgerOf(indexed(draft), party("xo")).find(({ via }) => via);
    expect(entry?.via?.path).toEqual([
      {
        group: "charter-parties",
        member: "xo",
        from: "2031-02-01",
        seen: true,
        sources: [expect.objectContaining({ id: "gazette" })],
        by: { instrument: "charter-2030", act: "ratified" },
      },
    ]);
  });
});

describe("counts", () => {
  const draft: Draft = {
    instruments: [adopts("harbour-2031", "2031-04-02"), adopts("shore-2029", "2029-05-06")],
    memberships: [union("xo", "2029-05"), union("xv", "2031")],
  };
  test("keep direct, through a group and possible apart", () => {
    expect(countDirectness(ledgerOf(indexed(draft), party("xo")))).toEqual({
      direct: 0,
      through: 1,
      possible: 1,
    });
    expect(countByAct(ledgerOf(indexed(draft), party("lakes-union")))).toEqual([
      { act: "adopted", direct: 2, through: 0, possible: 0 },
    ]);
  });
  test("of all ledgers are those of each together", () =>
    expect(countLedgers(lakes(draft))).toEqual({ direct: 2, through: 1, possible: 2 }));
});
