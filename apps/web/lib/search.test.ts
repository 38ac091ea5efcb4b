import { describe, expect, test } from "vitest";
import { piecesOf } from "./highlights.ts";
import { searchPath, searchQuery, searchView } from "./search.ts";
import { hitPath } from "./search-hits.ts";
import { pathsIn } from "./site.ts";

describe("searchView", () => {
  test("takes words, known filters and the place in the list, and nothing else", () => {
    expect(
      searchView({ q: [" safety ", "x"], topic: "safety", colour: "red", after: "abc", kind: "" }),
    ).toEqual({
      q: "safety",
      filters: { topic: "safety" },
      after: "abc",
    });
  });

  test("cuts what is longer than any query", () => {
    expect(searchView({ q: "a".repeat(5000) }).q).toHaveLength(200);
  });
});

describe("searchQuery", () => {
  test("lets the words tell their language, and shows everything in the reader's", () => {
    expect(searchQuery(searchView({ q: "données" }), "ar")).toEqual({ q: "données", cursor: undefined });
    expect(searchQuery(searchView({ year: "2024" }), "ar")).toEqual({
      year: "2024",
      lang: "ar",
      cursor: undefined,
    });
  });
});

describe("searchPath", () => {
  const view = searchView({ q: "test & trial", type: "topic", after: "abc" });
  test.each([
    [{}, "/en/search?q=test+%26+trial&type=topic", "the search itself, from its first page"],
    [{ type: undefined }, "/en/search?q=test+%26+trial", "without a filter"],
    [{ year: "2024" }, "/en/search?q=test+%26+trial&type=topic&year=2024", "with one more"],
    [{ type: "party" }, "/en/search?q=test+%26+trial&type=party", "with another value"],
  ])("%j: %s, %s", (change, path, _reason) => {
    expect(searchPath("/en/search", view, change)).toBe(path);
  });

  test("is the bare page where nothing is asked", () => {
    expect(searchPath("/en/search", searchView({}))).toBe("/en/search");
  });
});

describe("hitPath", () => {
  const paths = pathsIn("en");
  test.each([
    ["statement", "lakes-2031.s02", "/en/statements/lakes-2031.s02"],
    ["party", "ve", "/en/parties/ve"],
    ["provision", "lakes-2031#art_5", "/en/instruments/lakes-2031#art_5"],
    ["provision", "lakes-2031#press/para_2", "/en/instruments/lakes-2031#press--para_2"],
  ] as const)("%s %s", (type, id, path) => {
    expect(hitPath(paths, { type, id, instrument: "lakes-2031" as never, locator: null })).toBe(path);
  });
});

describe("piecesOf", () => {
  test.each([
    ["plain", [], [["plain", false]]],
    [
      "ab cd",
      [[0, 2]],
      [
        ["ab", true],
        [" cd", false],
      ],
    ],
    [
      "ab cd",
      [
        [0, 2],
        [3, 5],
      ],
      [
        ["ab", true],
        [" ", false],
        ["cd", true],
      ],
    ],
    [
      "<b>",
      [[1, 2]],
      [
        ["<", false],
        ["b", true],
        [">", false],
      ],
    ],
  ] as const)("%s %j", (text, ranges, pieces) => {
    expect(piecesOf(text, ranges).map(({ text: piece, found }) => [piece, found])).toEqual(pieces);
  });
});
