import type { InstrumentFacts } from "@concordance/client";
import { expect, test } from "vitest";
import {
  instrumentsPath,
  instrumentsQuery,
  instrumentsTable,
  instrumentsView,
  valuesAmong,
} from "./instruments.ts";

const ASKED: [Parameters<typeof instrumentsView>[0], object, string][] = [
  [{ kind: "treaty" }, { kind: "treaty", sort: "-adopted" }, "a filter of the API"],
  [
    { year: "2024" },
    { adoptedFrom: "2024", adoptedTo: "2024", sort: "-adopted" },
    "a year is a span of dates",
  ],
  [{ kind: ["act", "treaty"], sort: "title" }, { kind: "act", sort: "title" }, "of several values the first"],
  [{ party: "fr", sort: "size" }, { sort: "-adopted" }, "what the list does not have is left out"],
];

test.each(ASKED)("%j asks for %j: %s", (params, query) => {
  expect(instrumentsQuery(instrumentsView(params))).toEqual(query);
});

test("an address holds what was chosen, and the table of the list is for the same choices", () => {
  const view = instrumentsView({ topic: "safety", year: "2024" });
  expect(instrumentsPath("/en/instruments", view)).toBe("/en/instruments?topic=safety&year=2024");
  expect(instrumentsPath("/en/instruments", view, { topic: undefined, sort: "title" })).toBe(
    "/en/instruments?year=2024&sort=title",
  );
  expect(instrumentsTable(view)).toBe(
    "/v1/instruments.csv?topic=safety&adoptedFrom=2024&adoptedTo=2024&sort=-adopted&limit=200",
  );
});

test("values are counted once an instrument, years from the latest and the rest from the most frequent", () => {
  const facts = (adopted: string, topics: string[], languages: string[]) =>
    ({
      adopted,
      profile: { topics: topics.map((topic) => ({ topic })), languages },
    }) as unknown as InstrumentFacts;
  const list = [
    facts("2029-03", ["privacy", "safety"], ["en"]),
    facts("2031-05-06", ["safety"], ["fr", "fr"]),
    facts("2031", [], ["fr"]),
  ];
  expect(valuesAmong(list, "year")).toEqual([
    { value: "2031", count: 2 },
    { value: "2029", count: 1 },
  ]);
  expect(valuesAmong(list, "topic")[0]).toEqual({ value: "safety", count: 2 });
  expect(valuesAmong(list, "language")).toEqual([
    { value: "fr", count: 2 },
    { value: "en", count: 1 },
  ]);
});
