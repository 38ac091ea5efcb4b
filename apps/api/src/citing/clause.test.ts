import type { Instrument, Locator, Statement } from "@concordance/core";
import { expect, test } from "vitest";
import { inventedSnapshot } from "../testing/invented-snapshot.ts";
import { citationOf, locatorWords } from "./clause.ts";

test.each([
  ["art_5__para_2", "article 5, paragraph 2"],
  ["preamble__recital_4", "preamble, recital 4"],
  ["para_3__point_a", "paragraph 3, point a"],
  ["title", "title"],
])("%s is %s", (locator, words) => expect(locatorWords(locator as Locator)).toBe(words));

const [accord] = inventedSnapshot.instruments.filter(({ id }) => id === "veldania-ostmark-2031");

test("a citation names instrument, place, register and address", () => {
  expect(
    citationOf({
      instrument: accord as Instrument,
      locator: "para_1" as Locator,
      statement: "veldania-ostmark-2031.s01" as Statement["id"],
      language: "en",
      address: "/v1/statements/veldania-ostmark-2031.s01",
      changed: "2031-06-01",
    }),
  ).toBe(
    "Accord of the Two Banks (Élm, 2031-05-06), paragraph 1, statement s01 (en). Concordance, register of 2031-06-01, /v1/statements/veldania-ostmark-2031.s01.",
  );
});

test("what is not known is left out", () => {
  expect(citationOf({ instrument: accord as Instrument, address: "/v1/x", changed: undefined })).toBe(
    "Accord of the Two Banks (Élm, 2031-05-06). Concordance, /v1/x.",
  );
});
