import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../packages/core/src/extract/words/phrases.ts";
import { WRITING } from "../../../packages/core/src/extract/words/writing.ts";
import { type Language, TOPICS } from "../../../packages/core/src/model/index.ts";
import english from "./seeds.en.json" with { type: "json" };
import others from "./seeds.languages.json" with { type: "json" };

const HEAVIEST = 6;
const IDS = new Set<string>(TOPICS.map(({ id }) => id));

const LANGUAGES: [Language, Record<string, Record<string, number>>][] = [
  ["en", english.topics],
  ...(Object.entries(others.languages) as [Language, Record<string, Record<string, number>>][]),
];

it("terms are set by hand in each language", () => {
  expect(LANGUAGES.map(([language]) => language).toSorted()).toEqual(["ar", "en", "es", "fr", "ru", "zh"]);
});

describe.each(LANGUAGES)("terms set by hand in %s", (language, topics) => {
  const writing = WRITING[language];

  it("belong to topics of the scheme, and weigh no more than a learnt term may", () => {
    expect(Object.keys(topics).filter((topic) => !IDS.has(topic))).toEqual([]);
    const heavy = Object.values(topics)
      .flatMap((terms) => Object.entries(terms))
      .filter(([, weight]) => !(Math.abs(weight) <= HEAVIEST));
    expect(heavy).toEqual([]);
  });

  it("speak for every topic, each with one that is nearly enough by itself", () => {
    const weak = TOPICS.filter(({ id }) => Math.max(0, ...Object.values(topics[id] ?? {})) < 2);
    expect(weak.map(({ id }) => id)).toEqual([]);
  });

  it("name no term of a topic twice in two spellings", () => {
    const twice = Object.entries(topics).flatMap(([topic, terms]) => {
      const read = Object.keys(terms).map((term) => wordsOf(term, writing).join(" "));
      return read.filter((term, at) => read.indexOf(term) !== at).map((term) => `${topic}: ${term}`);
    });
    expect(twice).toEqual([]);
  });

  it("have a first word that texts can be searched for", () => {
    const empty = Object.values(topics)
      .flatMap((terms) => Object.keys(terms))
      .filter((term) => ["", "*"].includes(wordsOf(term, writing)[0] ?? ""));
    expect(empty).toEqual([]);
  });
});
