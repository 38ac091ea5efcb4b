import { expect, test } from "vitest";
import { Reliability } from "./reliability.ts";

const reliability = (...drafts: readonly (readonly [number, boolean])[]): Reliability => {
  const counted = new Reliability();
  for (const draft of drafts) counted.add(...draft);
  return counted;
};

test("who is right as often as they say has no error", () => {
  expect(reliability([0.5, true], [0.5, false]).error()).toBe(0);
});

test("the error weighs each bin by its drafts", () => {
  // Three drafts at 0.9 of which all are right are off by 0.1; one at 0.2 that is right is off by 0.8.
  const error = reliability([0.9, true], [0.9, true], [0.9, true], [0.2, true]).error();
  expect(error).toBeCloseTo((3 * 0.1 + 0.8) / 4, 10);
});

test.each([
  ["the bound belongs to the bin above", 0.7, 0.7],
  ["so does a bound that floating point misses", 0.1 + 0.2 + 0.4, 0.7],
  ["certainty belongs to the last bin", 1, 0.9],
  ["nothing belongs to the first", 0, 0],
])("%s", (_reason, confidence, from) => {
  expect(
    reliability([confidence, true])
      .bins()
      .map((bin) => bin.from),
  ).toEqual([from]);
});

test("bins of two counts add up", () => {
  const both = reliability([0.5, true]);
  both.merge(reliability([0.5, false], [0.5, false], [0.5, false]));
  expect(both.bins()).toEqual([{ from: 0.5, to: 0.6, drafts: 4, confidence: 0.5, right: 0.25 }]);
});

test("nothing drafted is not measured", () => {
  expect(new Reliability().error()).toBeNull();
});
