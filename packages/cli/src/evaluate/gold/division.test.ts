import { expect, test } from "vitest";
import { partOfResolution, partOfText } from "./division.ts";

test.each([
  ["a multiple of five is kept aside", "A/RES/78/265", "held-out"],
  ["others are not", "A/RES/78/264", "development"],
  ["a letter after the number changes nothing", "A/RES/78/180B", "held-out"],
  ["without a number nothing is known", "A/RES/", "undivided"],
])("%s", (_reason, symbol, part) => expect(partOfResolution(symbol)).toBe(part));

test("a text that the division does not name belongs to neither part", () => {
  expect(partOfText("lakes-2031")).toBe("undivided");
});
