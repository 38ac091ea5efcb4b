import { describe, expect, it } from "vitest";
import type { TopicId } from "../../../packages/core/src/model/index.ts";
import { fitLanguage, LANGUAGE_FIT, type Silver } from "./fit-language.ts";

const GROUPS = 4;

/** Provisions of several resolutions; every `every`th says the words, with the topics. */
const provisions = (
  words: string,
  topics: readonly TopicId[],
  { count = 80, every = 4, groups = GROUPS } = {},
): Silver[] =>
  Array.from({ length: count }, (_, at) => {
    const says = at % every === 0;
    return {
      group: `L/${(at / every) % groups}`,
      texts: new Map([
        ["en", "…"],
        ["fr", says ? `Prend acte de ${words} du lac ;` : "Prend acte du lac et du pont ;"],
      ] as const),
      topics: says ? topics : [],
    };
  });

const weightsOf = (examples: readonly Silver[], topic: TopicId, seeds = {}) =>
  fitLanguage(examples, "fr", seeds).topics[topic] ?? {};

describe("fitLanguage", () => {
  it("learns the words that stand with a topic, and not those that stand everywhere", () => {
    const weights = weightsOf(provisions("tourbières", ["environment"]), "environment");
    expect(weights["tourbièr*"]).toBeGreaterThan(0.5);
    expect(weights.prend ?? 0).toBe(0);
  });

  it("learns nothing for a topic that the words do not stand with", () => {
    expect(weightsOf(provisions("tourbières", ["environment"]), "health")).toEqual({});
  });

  it("learns no words of fewer than three resolutions: they belong to a text, not to the field", () => {
    const examples = provisions("tourbières", ["environment"], { groups: 2 });
    expect(weightsOf(examples, "environment")["tourbièr*"]).toBeUndefined();
  });

  it("learns no words that stand in fewer than six provisions", () => {
    const examples = provisions("tourbières", ["environment"], { count: 20 });
    expect(weightsOf(examples, "environment")["tourbièr*"]).toBeUndefined();
  });

  it("keeps a term set by hand where the provisions say nothing of it", () => {
    const seeds = { health: { vaccin: 4 } };
    expect(weightsOf(provisions("tourbières", ["environment"]), "health", seeds)).toEqual({ vaccin: 4 });
  });

  it("takes from a term set by hand what the provisions contradict", () => {
    const seeds = { health: { tourbières: 4 } };
    const weight = weightsOf(provisions("tourbières", ["environment"]), "health", seeds).tourbières ?? 0;
    expect(weight).toBeLessThan(4);
  });

  it("asks for no more than the clearest terms can give, where the provisions hardly speak of a topic", () => {
    const { least = {} } = fitLanguage(provisions("tourbières", []), "fr", {});
    for (const value of Object.values(least)) expect(value).toBeLessThanOrEqual(LANGUAGE_FIT.most);
  });

  it("reads the language asked for alone, and gives the same for the same provisions", () => {
    const examples = provisions("tourbières", ["environment"]);
    expect(fitLanguage(examples, "zh", {}).topics.environment).toEqual({});
    expect(fitLanguage(examples, "fr", {})).toEqual(fitLanguage(examples, "fr", {}));
  });
});
