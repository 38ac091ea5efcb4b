import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Snapshot, Statement } from "../model/index.ts";
import { buildRegister } from "../register/index.ts";
import { readLakes } from "../register/testing/read-fixtures.ts";
import { buildIndex } from "./build-index.ts";
import { MAX_QUERY, search } from "./search.ts";

function lakes(): Snapshot {
  const built = buildRegister(readLakes());
  if (!built.ok) throw new Error("the sound register is not sound");
  return built.value.snapshot;
}

/** The Lakes with summaries that differ only where a case needs it; ids say what each is for. */
function withSummaries(
  summaries: readonly Statement["summary"][],
  change: Partial<Statement>[] = [],
): Snapshot {
  const snapshot = lakes();
  const [model] = snapshot.statements;
  const statements = summaries.map((summary, i): Statement => {
    const id = `lakes-2030.s${String(i + 1).padStart(2, "0")}` as Statement["id"];
    return { ...(model as Statement), topics: ["follow-up"], force: "note", ...change[i], id, summary };
  });
  return { ...snapshot, statements };
}

const find = (snapshot: Snapshot, query: string) =>
  search(buildIndex(snapshot), query).map(({ id }) => id.replace("lakes-2030.", ""));

describe("ranking", () => {
  test("the whole order for a query, with a reason for each place", () => {
    const snapshot = withSummaries(
      [
        { en: "Both States note a harbour." },
        { en: "Both States note the harbours." },
        { en: "Both States note a lighthouse." },
        { en: "Both States note a harbor." },
        { en: "Both States note one harbour, a second harbour and one more harbour." },
      ],
      [],
    );
    expect(find(snapshot, "harbour")).toEqual([
      "harbour-2031", // an instrument of that name: title and identifier weigh most
      "s05", // the word three times
      "s01", // the word once, in a short summary
      "s02", // only a longer word that begins so
      "s04", // only a word that is one slip away
    ]);
  });

  test("every word has to be there", () => {
    const snapshot = withSummaries([{ en: "A dry lake." }, { en: "A dry river." }, { en: "A wide river." }]);
    expect(find(snapshot, "dry river")).toEqual(["s02"]);
  });

  test("where no entry has every word, any word counts, rare words most", () => {
    const snapshot = withSummaries([
      { en: "A dry river." },
      { en: "A wide river." },
      { en: "A calm valley." },
    ]);
    expect(find(snapshot, "river valley glacier")).toEqual(["s03", "s01", "s02"]);
  });

  test("equal entries stand by id", () => {
    const snapshot = withSummaries([{ en: "A calm valley." }, { en: "A calm valley." }]);
    expect(find(snapshot, "valley")).toEqual(["s01", "s02"]);
  });
});

describe("what can be found", () => {
  const snapshot = withSummaries(
    [
      { en: "Both States pledge audits.", fr: "Les États s'engagent à des vérifications." },
      {
        en: "Both States back trade.",
        zh: "双方支持贸易。",
        ru: "Стороны поддерживают торговлю.",
        ar: "يدعم الطرفان التجارة.",
      },
    ],
    [{ topics: ["data-protection"], force: "commit" }],
  );
  const cases: [reason: string, query: string, first: string][] = [
    ["a topic by its words", "data protection", "s01"],
    ["a force by its name", "commit", "s01"],
    ["a French word without its accent", "verifications", "s01"],
    ["a Chinese word inside a sentence", "贸易", "s02"],
    ["a single Chinese sign", "贸", "s02"],
    ["a Russian word by its beginning", "торгов", "s02"],
    ["an Arabic word without its article", "تجارة", "s02"],
    ["an instrument by its title", "Thinking Engines", "lakes-2030"],
    ["an instrument by a party's name", "harbour Veldania", "harbour-2031"],
    ["a long word with a slip", "protecton data", "s01"],
  ];
  test.each(cases)("%s", (_reason, query, first) => expect(find(snapshot, query)[0]).toBe(first));

  const nothing: [reason: string, query: string][] = [
    ["a word that nobody used", "submarine"],
    ["no letter at all", "?! …"],
    ["nothing", ""],
    ["a short word with a slip is another word", "vall"],
  ];
  test.each(nothing)("not %s", (_reason, query) => expect(find(snapshot, query)).toEqual([]));
});

describe("a hit", () => {
  const index = buildIndex(lakes());

  test("says what it is and why it was found", () => {
    expect(search(index, "reported pledge")).toMatchObject([
      {
        kind: "statement",
        id: "lakes-2030.r01",
        instrument: "lakes-2030",
        matches: [
          { term: "reported", fields: ["summary"] },
          { term: "pledge", fields: ["summary"] },
        ],
      },
    ]);
  });

  test("there are no more than asked for, and never more than 100", () => {
    const many = buildIndex(withSummaries(Array.from({ length: 99 }, () => ({ en: "A valley." }))));
    expect(search(many, "valley")).toHaveLength(20);
    expect(search(many, "valley", { limit: 3 })).toHaveLength(3);
    expect(search(many, "valley", { limit: 0 })).toEqual([]);
    expect(search(many, "note", { limit: 5000 })).toHaveLength(99);
  });

  test("what stands after the bound of a query is not looked at", () => {
    expect(search(index, `${" ".repeat(MAX_QUERY)}pledge`)).toEqual([]);
  });

  test("any query ends, and gives hits of the register in falling order", () => {
    const ids = new Set([...lakes().statements, ...lakes().instruments].map(({ id }) => String(id)));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (query) => {
        const hits = search(index, query);
        for (const { id } of hits) expect(ids).toContain(id);
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});
