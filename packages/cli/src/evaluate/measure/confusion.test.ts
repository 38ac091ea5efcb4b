import { expect, test } from "vitest";
import { type Call, Confusion } from "./confusion.ts";

const confusion = (...cells: readonly (readonly [Call, Call, number])[]): Confusion => {
  const counted = new Confusion();
  for (const cell of cells) counted.add(...cell);
  return counted;
};

test("accuracy is the share of the diagonal, and a missing statement is wrong", () => {
  expect(confusion(["note", "note", 3], ["note", "none", 1]).accuracy()).toBe(3 / 4);
});

test("kappa takes away what chance gives: 20 and 15 right of 50, the margins 25 to 25 and 30 to 20", () => {
  const table = confusion(
    ["note", "note", 20],
    ["note", "call", 5],
    ["call", "note", 10],
    ["call", "call", 15],
  );
  expect(table.kappa()).toBeCloseTo(0.4, 10);
});

test("one force on both sides is no agreement beyond chance: no kappa", () => {
  expect(confusion(["note", "note", 9]).kappa()).toBeNull();
});

test("nothing counted is not measured", () => {
  expect([new Confusion().accuracy(), new Confusion().kappa()]).toEqual([null, null]);
});

test("each force against all others, in the codebook's order, what it was taken for by frequency", () => {
  const table = confusion(
    ["call", "call", 4],
    ["note", "call", 1],
    ["note", "affirm", 2],
    ["note", "note", 1],
    ["none", "call", 3],
  );
  expect(table.rows()).toEqual([
    {
      force: "note",
      gold: 4,
      found: 1,
      precision: 1,
      recall: 1 / 4,
      takenFor: [
        ["affirm", 2],
        ["call", 1],
      ],
    },
    { force: "affirm", gold: 0, found: 2, precision: 0, recall: null, takenFor: [] },
    { force: "call", gold: 4, found: 8, precision: 1 / 2, recall: 1, takenFor: [] },
    { force: "none", gold: 3, found: 0, precision: null, recall: 0, takenFor: [["call", 3]] },
  ]);
});

test("what is matched leaves out what only one side has", () => {
  const table = confusion(["note", "note", 1], ["note", "none", 5], ["none", "call", 7]);
  expect(table.matched().total).toBe(1);
});

test("two tables add up", () => {
  const table = confusion(["note", "note", 1]);
  table.merge(confusion(["note", "note", 2], ["note", "call", 1]));
  expect(table.toJSON().counts).toEqual({ note: { note: 3, call: 1 } });
});
