import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../model/index.ts";
import { buildIndex } from "../index/build-index.ts";
import { MAX_QUERY } from "../query/read-query.ts";
import { lakes, short, withStatements } from "../testing/lakes.ts";
import { type SearchRequest, search } from "./search.ts";

const found = (snapshot: Snapshot, query: string, request?: SearchRequest) =>
  search(buildIndex(snapshot), query, request).hits.map(({ id }) => short(id));
const say = (...summaries: string[]) => withStatements(summaries.map((en) => ({ summary: { en } })));

describe("ranking", () => {
  test("the whole order for a query, with a reason for each place", () => {
    const snapshot = say(
      "Both States note a harbour.",
      "Both States note the harbours.",
      "Both States note a lighthouse.",
      "Both States note a harbor.",
      "Both States note one harbour, a second harbour and one more harbour.",
    );
    expect(found(snapshot, "harbour")).toEqual([
      "harbour-2031", // an instrument of that name: title and number weigh most
      "s05", // the word three times
      "s01", // the word once; its forms and spellings count alike, so that the order of ids decides
      "s02",
      "s04",
    ]);
  });

  test("what has every word comes first, and says so; what has a part of them follows", () => {
    const index = buildIndex(say("A dry lake.", "A dry river.", "A wide river."));
    const { hits, complete } = search(index, "dry river");
    expect(hits.map(({ id, complete: whole }) => [short(id), whole])).toEqual([
      ["s02", true],
      ["s01", false],
      ["s03", false],
    ]);
    expect(complete).toBe(1);
  });

  test("of what has a part, the one with the rarer word comes first", () => {
    const snapshot = say("A dry river.", "A wide river.", "A calm valley.");
    expect(found(snapshot, "river valley")[0]).toBe("s03");
  });

  test("a word that nobody used is told, and the others are looked for", () => {
    const answer = search(buildIndex(say("A calm valley.", "A dry river.")), "valley glacier");
    expect(answer.unknown).toEqual(["glacier"]);
    expect(answer.hits.map(({ id, complete }) => [short(id), complete])).toEqual([["s01", false]]);
  });

  test("words side by side come before the same words apart", () => {
    const snapshot = say("A river that is wide, and a valley that is dry.", "A dry river in a wide valley.");
    expect(found(snapshot, "dry river")).toEqual(["s02", "s01"]);
  });

  test("equal entries stand by id", () => {
    expect(found(say("A calm valley.", "A calm valley."), "valley")).toEqual(["s01", "s02"]);
  });
});

describe("what can be found", () => {
  const snapshot = withStatements([
    {
      summary: { en: "Both States pledge audits.", fr: "Les États s'engagent à des vérifications." },
      topics: ["data-protection"],
      force: "commit",
    },
    {
      summary: {
        en: "Both States back trade.",
        zh: "双方支持贸易。",
        ru: "Стороны поддерживают торговлю.",
        ar: "يدعم الطرفان التجارة.",
      },
    },
    { summary: { en: "Both States protect the rights of children." }, locator: "para_3" as never },
  ]);
  const cases: [reason: string, query: string, first: string][] = [
    ["a topic by its words", "data protection", "s01"],
    ["a topic in Spanish", "protección de datos", "s01"],
    ["a topic in Chinese", "个人数据", "s01"],
    ["a force by its name", "commit", "s01"],
    ["a force in Russian", "обязательства", "s01"],
    ["a French word without its accent", "verifications", "s01"],
    ["a Chinese word inside a sentence", "贸易", "s02"],
    ["a single Chinese sign", "贸", "s02"],
    ["a Russian word by its beginning", "торгов", "s02"],
    ["an Arabic word without its article", "تجارة", "s02"],
    ["an Arabic word with a conjunction before it", "والتجارة", "s02"],
    ["an English record by an Arabic word", "حقوق الأطفال", "s03"],
    ["an English record by a Russian word in another case", "правах детей", "s03"],
    ["a statement by its id", "lakes-2030.s02", "s02"],
    ["a long word with a slip", "chilren rights", "s03"],
    ["a place and a word", "para 3 children", "s03"],
  ];
  test.each(cases)("%s", (_reason, query, first) =>
    expect(found(snapshot, query, { filters: { type: ["statement"] } })[0]).toBe(first),
  );

  const others: [reason: string, query: string, first: string][] = [
    ["an instrument by its title", "Thinking Engines", "lakes-2030"],
    ["an instrument by a party's name", "harbour Lakes Union", "harbour-2031"],
    ["a provision by its place", "paragraph 1", "lakes-2030#para_1"],
    ["a topic by its name", "data protection", "data-protection"],
    ["a topic in Arabic", "حماية البيانات", "data-protection"],
    ["a party by its name", "Lakes Union", "lakes-union"],
  ];
  test.each(others)("%s", (_reason, query, first) => expect(found(snapshot, query)[0]).toBe(first));

  const nothing: [reason: string, query: string][] = [
    ["a word that nobody used", "submarine"],
    ["no letter at all", "?! …"],
    ["nothing", ""],
    ["a short word with a slip, which is another word", "pleg"],
    ["a quotation whose words stand apart", '"rights protect"'],
    ["a quotation of a word that nobody used, beside one that is", '"submarine" trade'],
  ];
  test.each(nothing)("not %s", (_reason, query) => expect(found(snapshot, query)).toEqual([]));

  test("a quotation where its words stand side by side", () => {
    expect(found(snapshot, "“the rights of children”")).toEqual(["s03"]);
  });

  test("what stands after the bound of a query is not looked at", () => {
    expect(found(snapshot, `${" ".repeat(MAX_QUERY)}trade`)).toEqual([]);
  });
});

describe("a hit", () => {
  test("says why it was found: what was typed, what it led to, how, and what it weighs", () => {
    const snapshot = withStatements([{ summary: { en: "Both States pledge audits." }, force: "commit" }]);
    const [hit] = search(buildIndex(snapshot), "compromisos auditoría").hits;
    expect(hit?.why).toEqual([
      { field: "summary", typed: "auditoría", matched: "audits", way: "translation", weight: 1.8 },
      { field: "summary", typed: "compromisos", matched: "pledge", way: "translation", weight: 1.1 },
      { field: "force", typed: "compromisos", matched: "commit", way: "translation", weight: 0.6 },
    ]);
  });

  const ways: [query: string, way: string][] = [
    ["engine", "exact"],
    ["engines", "inflected"],
    ["engi", "prefix"],
    ["engane", "typo"],
  ];
  test.each(ways)("%s is told to be found as %s", (query, way) => {
    const [hit] = search(buildIndex(say("An engine.")), query, { filters: { type: ["statement"] } }).hits;
    expect(hit?.why[0]).toMatchObject({ typed: query, matched: "engine", way });
  });

  test("is shown in the language of the query where it has it, with what was found", () => {
    const { language, hits } = search(buildIndex(lakes()), "États forum", {
      filters: { type: ["statement"] },
    });
    expect(language).toBe("fr");
    expect(hits[0]?.summary).toEqual({
      text: "Les deux États appuient le Forum.",
      language: "fr",
      highlights: [
        [9, 14],
        [27, 32],
      ],
    });
  });

  test("is shown in a language that is asked for", () => {
    const [hit] = search(buildIndex(lakes()), "forum", { language: "fr" }).hits;
    expect(hit?.summary?.language).toBe("fr");
  });

  test("counts its highlights in UTF-16 units, and joins what touches", () => {
    const [hit] = search(buildIndex(say("𝒜 engine tests engines.")), "engine tests").hits;
    expect(hit?.summary?.highlights).toEqual([
      [3, 9],
      [10, 15],
      [16, 23],
    ]);
    const chinese = withStatements([{ summary: { en: "Trade.", zh: "双方支持贸易合作。" } }]);
    expect(search(buildIndex(chinese), "贸易合作").hits[0]?.summary?.highlights).toEqual([[4, 8]]);
  });
});

describe("filters and counts", () => {
  const index = buildIndex(
    withStatements([
      { summary: { en: "A calm valley." }, force: "commit", strength: 3, topics: ["safety"] },
      { summary: { en: "A dry valley." }, force: "call", strength: 2, topics: ["safety", "health"] },
      { summary: { en: "A wide valley." }, force: "note", strength: 0, topics: ["health"] },
    ]),
  );
  const valley = (filters: SearchRequest["filters"]) => search(index, "valley", { filters });
  const ids = (filters: SearchRequest["filters"]) => valley(filters).hits.map(({ id }) => short(id));

  test("a hit has one of the values asked for, in every dimension", () => {
    expect(ids({ force: ["commit", "call"] })).toEqual(["s01", "s02"]);
    expect(ids({ force: ["commit", "call"], topic: ["health"] })).toEqual(["s02"]);
    expect(ids({ theme: ["risk"] })).toEqual(["s01", "s02"]);
    expect(ids({ year: ["2030"], kind: ["joint-statement"], party: ["xv"] })).toEqual(["s01", "s02", "s03"]);
    expect(ids({ force: ["oblige"] })).toEqual([]);
  });

  test("a strength lets the stronger ones pass", () => {
    expect(ids({ strength: ["2"] })).toEqual(["s01", "s02"]);
  });

  test("a dimension is counted without its own filter, so that other choices show what they would find", () => {
    const { facets, total } = valley({ force: ["commit"], topic: ["safety"] });
    expect(total).toBe(1);
    expect(facets.force).toEqual([
      { value: "call", count: 1 },
      { value: "commit", count: 1 },
    ]);
    expect(facets.topic).toEqual([{ value: "safety", count: 1 }]);
    expect(facets.type).toEqual([{ value: "statement", count: 1 }]);
  });

  test("without a query everything is found and counted", () => {
    const { total, facets } = search(index, undefined);
    expect(total).toBe(index.entries.length);
    expect(facets.type).toContainEqual({ value: "statement", count: 3 });
    expect(facets.type).toContainEqual({ value: "topic", count: 41 });
  });
});

describe("pages", () => {
  const summaries = Array.from({ length: 30 }, (_, at) => `A valley${" and a hill".repeat(at % 4)}.`);
  const index = buildIndex(say(...summaries));

  test("there are no more than asked for", () => {
    expect(search(index, "valley").hits).toHaveLength(20);
    expect(search(index, "valley", { limit: 3 }).hits).toHaveLength(3);
    expect(search(index, "valley", { limit: 0 }).hits).toEqual([]);
    expect(search(index, "valley", { limit: 5000 }).hits).toHaveLength(30);
  });

  test("one after the other give every hit once, in the order of the whole", () => {
    const whole = search(index, "valley", { limit: 200 });
    expect(whole.next).toBeNull();
    const paged: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = search(index, "valley", { limit: 7, after });
      paged.push(...page.hits.map(({ id }) => id));
      expect(page.total).toBe(30);
      if (page.next === null) break;
      after = page.next;
    }
    expect(paged).toEqual(whole.hits.map(({ id }) => id));
  });
});
