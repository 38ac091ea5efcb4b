import { expect, test } from "vitest";
import { sameReference } from "./references.ts";

test.each([
  ["the same words", "Lakes Compact", "Lakes Compact", true],
  ["case and article", "Lakes Compact", "the LAKES Compact", true],
  ["half of all words", "Lakes Union Compact", "Compact on Lakes Union Weirs", true],
  ["less than half", "Lakes Union Compact on Weirs and Gates", "Lakes Union", false],
  ["a number is one word", "resolution 76/13", "resolution 76/130", false],
  ["nothing", "", "", false],
])("%s", (_reason, gold, found, same) => expect(sameReference(gold, found)).toBe(same));
