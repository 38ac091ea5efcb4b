import type { ChangeItem } from "@concordance/client";
import { expect, test } from "vitest";
import { changeGroups } from "./change-groups.ts";

const change = (id: string, more: object = {}) =>
  ({
    id,
    resource: "statement",
    instrument: "lakes-2030",
    kind: "changed",
    date: "2031-02-03",
    why: "Two summaries said more than their clauses.",
    fields: ["summary"],
    replacedBy: [],
    ...more,
  }) as unknown as ChangeItem;

test("what was changed together stands together, and all else apart", () => {
  const groups = changeGroups([
    change("lakes-2030.s01"),
    change("lakes-2030.s02", { fields: ["topics"] }),
    change("lakes-2030.s03"),
    change("lakes-2030.s04", { kind: "withdrawn", replacedBy: ["lakes-2030.s05"] }),
    change("lakes-2030.s06", { date: "2031-02-02" }),
    change("harbour-2031.s01", { instrument: "harbour-2031" }),
  ]);
  expect(groups.map(({ ids }) => ids)).toEqual([
    ["lakes-2030.s01", "lakes-2030.s03"],
    ["lakes-2030.s02"],
    ["lakes-2030.s04"],
    ["lakes-2030.s06"],
    ["harbour-2031.s01"],
  ]);
});
