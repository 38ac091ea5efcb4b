import { describe, expect, test } from "vitest";
import { constructedPatterns } from "./constructed-patterns.ts";
import data from "./exceptions.json" with { type: "json" };
import { faultOf } from "./growth.ts";
import { type Pattern, patternsOf, productPatterns } from "./source-patterns.ts";

const WITHIN_MS = 300_000;

interface Exception {
  readonly file: string;
  readonly source: string;
  readonly reason: string;
}

const exceptions: readonly Exception[] = data.exceptions;
const { literals, constructions } = productPatterns();
const constructed = constructedPatterns(constructions);
const patterns: readonly Pattern[] = [...literals, ...constructed];
const isOf = (pattern: Pattern, { file, source }: Exception) =>
  pattern.file === file && pattern.source === source;

describe("the reader of patterns", () => {
  test("finds literals and constructions, with their lines, and no pattern in words", () => {
    const code = 'const a = "/x+/u";\nconst b = /x+/gu;\nconst c = new RegExp(a + "y");\nRegExp(a);\n';
    expect(patternsOf("a.ts", code)).toEqual({
      literals: [{ file: "a.ts", line: 2, source: "x+", flags: "gu" }],
      constructions: [
        { file: "a.ts", line: 3 },
        { file: "a.ts", line: 4 },
      ],
    });
  });

  test("sees every pattern that is made from strings, as it is made", () => {
    const unseen = constructions.filter(
      ({ file, line }) => !constructed.some((one) => one.file === file && one.line === line),
    );
    expect(constructions).not.toEqual([]);
    expect(unseen).toEqual([]);
  });
});

describe("the check of growth", () => {
  test.each([
    ["nested repeats", "^(?:a+)+$", "u"],
    ["alternatives that begin alike", "^(?:a|ab?b?)+c", "u"],
    ["a repeat that a search starts anew at every place", "\\s+$", "gu"],
    ["two repeats of the same signs in a row", "^\\w*\\d*:$", "u"],
    ["bounds that are too wide", "^(?:a{1,20}){1,20}$", "u"],
    ["a repeat behind a look back", "(?<!x)\\w+\\s*\\d", "u"],
  ])("refuses %s", (_reason, source, flags) =>
    expect(faultOf({ source, flags })).toEqual(expect.any(String)),
  );

  test.each([
    ["a repeat that starts only behind something else", "(?<!\\s)\\s+$", "gu"],
    ["one repeat from the start", "^\\s+", "u"],
    ["what stands at one place alone", "\\s+$", "uy"],
    ["narrow bounds", "\\s{0,3}\\d{1,4}", "u"],
  ])("passes %s", (_reason, source, flags) => expect(faultOf({ source, flags })).toBeUndefined());
});

test("no pattern of the product grows faster than its input", { timeout: WITHIN_MS }, () => {
  const wrong = patterns
    .filter((pattern) => !exceptions.some((exception) => isOf(pattern, exception)))
    .flatMap((pattern) => {
      const fault = faultOf(pattern);
      return fault ? [`${pattern.file}:${pattern.line} /${pattern.source}/${pattern.flags}: ${fault}`] : [];
    });
  expect(literals.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test("every exception is of a pattern that is there and needs it", { timeout: WITHIN_MS }, () => {
  const unneeded = exceptions.filter((exception) => {
    const pattern = patterns.find((one) => isOf(one, exception));
    return !pattern || exception.reason.length < 10 || faultOf(pattern) === undefined;
  });
  expect(unneeded).toEqual([]);
});
