import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fitConfidence, type JudgedDraft } from "../fit/confidence.ts";
import data from "../lexicon/confidence.json" with { type: "json" };
import { confidenceOf, type Weighed } from "./confidence.ts";

const draft = (other: Partial<Weighed> = {}): Weighed => ({
  rule: "stance",
  force: "affirm",
  range: [0, 100],
  topics: ["safety"],
  inherited: false,
  ...other,
});

describe("confidenceOf", () => {
  it("trusts a verb of stance more than a sentence without one", () => {
    const plain = confidenceOf(draft({ rule: "plain", force: "note" }), "en");
    expect(confidenceOf(draft(), "en")).toBeGreaterThan(plain);
  });

  it("trusts a scrap less than a clause", () => {
    const plain = { rule: "plain", force: "note" } as const;
    const scrap = confidenceOf(draft({ ...plain, range: [0, 50] }), "en");
    expect(scrap).toBeLessThan(confidenceOf(draft({ ...plain, range: [0, 200] }), "en"));
  });

  it("never promises everything or nothing", () => {
    const all = ["plain", "stance", "imperative"].map((rule) => confidenceOf(draft({ rule }), "zh"));
    for (const value of all) expect(value > 0 && value < 1).toBe(true);
  });
});

describe("fitConfidence", () => {
  const judged: JudgedDraft[] = Array.from({ length: 200 }, (_, index) => {
    const rule = index % 2 === 0 ? "stance" : "plain";
    const right = rule === "stance" ? index % 20 !== 0 : index % 3 === 0;
    return { draft: draft({ rule }), language: "en", right };
  });

  it("gives more weight to what was right more often", () => {
    const { weights } = fitConfidence(judged);
    expect(weights["rule stance"] ?? 0).toBeGreaterThan(weights["rule plain"] ?? 0);
  });

  it("gives the same weights for the same drafts", () => {
    expect(fitConfidence(judged)).toEqual(fitConfidence(judged));
  });
});

it("has weights of the form that it should", () => {
  const Weights = z.strictObject({
    source: z.string().min(10),
    bias: z.number().min(-9).max(9),
    weights: z.record(z.string().regex(/^(?:rule|force|length|topics|language) .+|^inherited$/u), z.number()),
  });
  expect(Weights.safeParse(data).error?.issues ?? []).toEqual([]);
});
