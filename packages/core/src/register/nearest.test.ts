import { describe, expect, test } from "vitest";
import { TOPICS } from "../model/index.ts";
import { nearest } from "./nearest.ts";

const topics = TOPICS.map(({ id }) => id);

describe("nearest", () => {
  const cases: [reason: string, word: string, best: string][] = [
    ["a letter left out", "saftey", "safety"],
    ["a shared word counts even where the rest differs", "child-protection", "data-protection"],
    ["a shared word weighs more than letters", "privacy-protection", "data-protection"],
    ["case does not count", "Human-Rights", "human-rights"],
  ];
  test.each(cases)("%s", (_reason, word, best) => expect(nearest(word, topics, 1)).toEqual([best]));

  test("equally good values keep their order", () => expect(nearest("x", ["b", "a"])).toEqual(["b", "a"]));
  test("nothing allowed, nothing near", () => expect(nearest("x", [])).toEqual([]));
});
