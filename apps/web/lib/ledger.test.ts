import type { Included, LedgerAct } from "@concordance/client";
import { describe, expect, test } from "vitest";
import { byYear, directnessOf, kindsOf, partyView, stoodApart } from "./ledger.ts";

const included = {
  instruments: { "lakes-2030": { adopted: "2030-05" } },
  parties: {},
} as unknown as Included;
const entry = (own: Record<string, unknown>) =>
  ({ instrument: "lakes-2030", act: "signed", sources: [], ...own }) as unknown as LedgerAct;
const via = (certainty: string) => ({ via: { group: "lakes-union", certainty, path: [] } });

describe("byYear", () => {
  test("keeps the order, and puts an entry without a date where its instrument stands", () => {
    const ledger = [
      entry({ date: "2031-12-31/2032-01-01" }),
      entry({ date: "2031" }),
      entry({}),
      entry({ date: "../2029-01" }),
      entry({ instrument: "nowhere" }),
    ];
    expect(byYear(ledger, included).map(([year, entries]) => `${year}: ${entries.length}`)).toEqual([
      "2031: 2",
      "2030: 1",
      "2029: 1",
      ": 1",
    ]);
  });
});

test("directness is told by the way and by how sure it is", () => {
  expect([entry({}), entry(via("certain")), entry(via("possible"))].map(directnessOf)).toEqual([
    "direct",
    "through",
    "possible",
  ]);
});

test("a party stands apart by its own acts only", () => {
  const acts = ["signed", "declined", "voted-against", "abstained", "withdrew", "voted-for"];
  const ledger = [...acts.map((act) => entry({ act })), entry({ act: "declined", ...via("certain") })];
  expect(stoodApart(ledger).map(({ act }) => act)).toEqual([
    "declined",
    "voted-against",
    "abstained",
    "withdrew",
  ]);
});

describe("partyView", () => {
  const whole = { acts: undefined, statements: "direct", after: undefined };
  const cases: [reason: string, params: Parameters<typeof partyView>[0], view: object][] = [
    ["nothing asked", {}, whole],
    [
      "all asked",
      { acts: "through", statements: "possible", after: "x" },
      { acts: "through", statements: "possible", after: "x" },
    ],
    ["nonsense", { acts: "up", statements: ["direct", "through"], after: ["a", "b"] }, whole],
  ];
  test.each(cases)("%s", (_reason, params, view) => expect(partyView(params)).toEqual(view));
});

test("possible is a kind of its own where there is any", () => {
  expect(kindsOf({ direct: 0, through: 2, possible: 0 })).toEqual(["direct", "through"]);
  expect(kindsOf({ direct: 1, through: 0, possible: 3 })).toEqual(["direct", "possible"]);
});
