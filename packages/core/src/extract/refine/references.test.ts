import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES, type Language } from "../../model/index.ts";
import { extract } from "../extract.ts";
import resolutions from "../lexicon/resolutions.json" with { type: "json" };
import titles from "../lexicon/titles.json" with { type: "json" };

const symbolsIn = (text: string, language: Language) =>
  extract(text, { language }).statements.flatMap(({ references }) => references.map(({ symbol }) => symbol));

describe("references by number and by title", () => {
  it.each([
    ["en", "Recalling its resolution 76/13,", ["A/RES/76/13"], "a resolution of the Assembly"],
    [
      "en",
      "Recalling resolutions 55/2, 60/1 and 70/1,",
      ["A/RES/55/2", "A/RES/60/1", "A/RES/70/1"],
      "a list",
    ],
    [
      "en",
      "Recalling resolution 497 (1981),",
      ["S/RES/497(1981)"],
      "a year in brackets: the Security Council",
    ],
    ["en", "Recalling resolution 1514 (XV),", ["A/RES/1514(XV)"], "a session in Roman numbers"],
    ["en", "Recalling resolution S-27/2,", ["A/RES/S-27/2"], "a special session"],
    [
      "en",
      "Recalling Economic and Social Council resolution 2023/3,",
      ["E/RES/2023/3"],
      "a year before the stroke",
    ],
    [
      "en",
      "Recalling Human Rights Council resolution 24/33 of 27 September 2013,",
      ["A/HRC/RES/24/33"],
      "the body beside",
    ],
    [
      "en",
      "Recalling the Human Rights Council and its resolution 71/199 of 19 December 2016,",
      ["A/RES/71/199"],
      "the date tells the Assembly",
    ],
    ["en", "Noting that 3/4 of all schools took part,", [], "a fraction is no resolution"],
    ["en", "Noting the report in A/78/23,", ["A/78/23"], "a printed symbol"],
    ["fr", "Rappelant sa résolution 76/13,", ["A/RES/76/13"], "French"],
    ["es", "Recordando su resolución 76/13,", ["A/RES/76/13"], "Spanish"],
    ["ru", "ссылаясь на свою резолюцию 76/13,", ["A/RES/76/13"], "Russian"],
    ["ar", "وإذ تشير إلى قرارها 76/13،", ["A/RES/76/13"], "Arabic"],
    ["zh", "回顾其第76/13号决议，", ["A/RES/76/13"], "Chinese, with the word behind the number"],
    ["en", "Welcoming the Paris Agreement,", ["FCCC/CP/2015/10/ADD.1"], "a title"],
    ["zh", "重申《2030年可持续发展议程》，", ["A/RES/70/1"], "a title in Chinese"],
  ] as const)("%s: %s names %j: %s", (language, text, symbols) => {
    expect(symbolsIn(text, language)).toEqual(symbols);
  });
});

const Words = z.array(z.string().min(2)).min(1);
const ByLanguage = z.strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, Words])));

describe("the data behind them", () => {
  it("names its source, has all six languages and no title of more than seven words", () => {
    const Title = Words.refine((list) => list.every((title) => title.split(" ").length <= 7));
    const Titles = z.strictObject({
      source: z.string().min(10),
      instruments: z.array(
        z.strictObject({
          symbol: z.string().regex(/^[A-Z]/u),
          ...Object.fromEntries(LANGUAGES.map((language) => [language, Title])),
        }),
      ),
    });
    const Resolutions = z.strictObject({
      source: z.string().min(10),
      words: ByLanguage,
      series: z.record(z.string().regex(/^[A-Z]/u), ByLanguage),
    });
    expect(Titles.safeParse(titles).error?.issues ?? []).toEqual([]);
    expect(Resolutions.safeParse(resolutions).error?.issues ?? []).toEqual([]);
  });

  it("lists no instrument twice", () => {
    const symbols = titles.instruments.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });
});
