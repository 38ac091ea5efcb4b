import { expect, test } from "vitest";
import { scored } from "../../testing/scored.ts";
import { pairsOf } from "./pairs.ts";

test("half of the union is a match, less is none", () => {
  expect(pairsOf([scored(0, 10)], [scored(5, 10)])).toHaveLength(1);
  expect(pairsOf([scored(0, 10)], [scored(6, 10)])).toHaveLength(0);
});

test("the better overlap is paired first, whatever the order", () => {
  const [loose, tight] = [scored(0, 14), scored(0, 10)];
  expect(pairsOf([scored(0, 10)], [loose, tight])).toEqual([[scored(0, 10), tight]]);
});

test("a statement is in one pair at most", () => {
  expect(pairsOf([scored(0, 10), scored(10, 20)], [scored(0, 20)])).toHaveLength(1);
});
