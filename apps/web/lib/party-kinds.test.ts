import type { PartyItem } from "@concordance/client";
import { expect, test } from "vitest";
import { kindsOfParties } from "./party-kinds.ts";

const party = (id: string, kind: string, direct: number, through: number) =>
  ({
    id,
    kind,
    counts: {
      acts: { direct, through, possible: 0 },
      statements: { direct: 0, through: 2 * through, possible: 1 },
    },
  }) as unknown as PartyItem;

test("counts parties, those with a record, acts and statements of each kind, in one order", () => {
  const parties = [
    party("lakes-union", "union", 2, 0),
    party("xo", "state", 3, 4),
    party("xv", "state", 0, 5),
  ];
  expect(
    kindsOfParties(parties).map(({ parties: own, ...rest }) => ({ ...rest, ids: own.map(({ id }) => id) })),
  ).toEqual([
    {
      kind: "state",
      ids: ["xo", "xv"],
      recorded: 1,
      acts: { direct: 3, through: 9, possible: 0 },
      statements: { direct: 0, through: 18, possible: 2 },
    },
    {
      kind: "union",
      ids: ["lakes-union"],
      recorded: 1,
      acts: { direct: 2, through: 0, possible: 0 },
      statements: { direct: 0, through: 0, possible: 1 },
    },
  ]);
});
