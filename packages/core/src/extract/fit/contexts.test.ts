import { describe, expect, it } from "vitest";
import { fitContexts } from "./contexts.ts";
import { exampleOf, type KnownForce } from "./examples.ts";
import { classify, fitLogistic } from "./logistic.ts";

const EXAMPLES = Array.from({ length: 40 }, (_, index) => ({
  features: index % 2 === 0 ? ["firms", "tests"] : ["states", "tests"],
  label: index % 2 === 0 ? "encourage" : "call",
}));

describe("fitLogistic", () => {
  const model = fitLogistic(EXAMPLES, { penalty: 0.001, rounds: 100, leastCount: 3 });

  it("learns which feature speaks for which class", () => {
    expect(classify(model, ["firms"])).toBe("encourage");
    expect(classify(model, ["states"])).toBe("call");
  });

  it("gives no weight to what every example has", () => {
    expect(model.weights.get("call")?.has("tests")).toBe(false);
  });

  it("gives the same weights for the same examples", () => {
    expect(fitLogistic(EXAMPLES, { penalty: 0.001, rounds: 100, leastCount: 3 })).toEqual(model);
  });

  it("gives smaller weights where the penalty is larger", () => {
    const strict = fitLogistic(EXAMPLES, { penalty: 0.1, rounds: 100, leastCount: 3 });
    const weight = (from: typeof model) => Math.abs(from.weights.get("call")?.get("states") ?? 0);
    expect(weight(strict)).toBeLessThan(weight(model));
  });
});

const provision = (index: number): KnownForce => {
  const urged = index % 3 === 0;
  const text = urged ? "Engage les États à agir sans délai ;" : "Engage les écoles à ouvrir leurs cours ;";
  return { text, force: urged ? "call" : "encourage", group: `text ${index % 11}` };
};

describe("fitContexts", () => {
  it("tells a carrier with its context, adverbs left out", () => {
    const example = exampleOf(
      { text: "Engage également les États à agir ;", force: "call", group: "a" },
      "fr",
    );
    expect(example).toMatchObject({ carrier: "engage", label: "call" });
    expect(example?.features).toContain("états");
  });

  it("keeps weights that are better than the commonest force on other texts", () => {
    const [context] = fitContexts(
      Array.from({ length: 60 }, (_, index) => provision(index)),
      "fr",
    );
    expect(context).toMatchObject({ carrier: "engage", examples: 60, byCommonest: 40, byContext: 60 });
  });

  it("keeps nothing where the words tell nothing", () => {
    const noise = Array.from({ length: 60 }, (_, index) => ({
      ...provision(1),
      force: provision(index).force,
      group: `${index % 11}`,
    }));
    expect(fitContexts(noise, "fr")).toEqual([]);
  });
});
