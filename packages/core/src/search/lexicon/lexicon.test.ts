import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  ActorClassSchema,
  BeneficiaryClassSchema,
  FORCES,
  InstrumentKindSchema,
  LANGUAGES,
  TOPICS,
} from "../../model/index.ts";
import { fold } from "../words/fold.ts";
import concepts from "./concepts.json" with { type: "json" };
import { CONCEPTS, placeNamed, stoppedIn } from "./lexicon.ts";
import places from "./places.json" with { type: "json" };
import stopWords from "./stop-words.json" with { type: "json" };

const Words = z.array(z.string().trim().min(1).max(80)).min(1);
const inSix = <Shape extends z.ZodType>(shape: Shape) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, shape]));
const codes = new Set([
  ...TOPICS.map(({ id }) => `topic:${id}`),
  ...FORCES.map(({ id }) => `force:${id}`),
  ...InstrumentKindSchema.options.map((kind) => `kind:${kind}`),
  ...[...ActorClassSchema.options, ...BeneficiaryClassSchema.options].map((one) => `class:${one}`),
]);

describe("the data files are as they should be", () => {
  test("concepts: words in all six languages, codes of the codebook", () => {
    const Concept = z.strictObject({
      ...inSix(Words),
      codes: z.array(z.string().refine((code) => codes.has(code))).optional(),
    });
    const File = z.strictObject({ source: z.string(), concepts: z.array(Concept) });
    expect(File.safeParse(concepts).error).toBeUndefined();
  });

  test("places and small words", () => {
    const Places = z.strictObject({
      source: z.string(),
      places: z.record(z.string().regex(/^[a-z]+$/), Words),
      signs: z.record(z.string().length(1), z.string()),
    });
    expect(Places.safeParse(places).error).toBeUndefined();
    const Stops = z.strictObject({ source: z.string(), ...inSix(Words) });
    expect(Stops.safeParse(stopWords).error).toBeUndefined();
  });

  test("every topic and force has words in all languages", () => {
    const named = new Set(CONCEPTS.flatMap(({ codes = [] }) => codes));
    const wanted = [...TOPICS.map(({ id }) => `topic:${id}`), ...FORCES.map(({ id }) => `force:${id}`)];
    expect(wanted.filter((code) => !named.has(code))).toEqual([]);
  });

  test.each(LANGUAGES)("no word of %s stands twice in a concept or mixes scripts", (language) => {
    for (const concept of CONCEPTS) {
      const words = concept[language].map((word) => word.toLowerCase());
      expect(new Set(words).size).toBe(words.length);
      for (const word of words)
        expect(word).not.toMatch(/\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/u);
    }
  });
});

test("small words are known by their folded form, in the languages that have them", () => {
  expect(stoppedIn("de")).toEqual(["fr", "es"]);
  expect(stoppedIn(fold("où"))).toEqual(["fr"]);
  expect(stoppedIn("data")).toEqual([]);
});

test("places are named in all scripts", () => {
  expect(["article", fold("artículo"), "статья", fold("المادة"), "条的"].map(placeNamed)).toEqual(
    Array.from({ length: 5 }, () => "art"),
  );
});
