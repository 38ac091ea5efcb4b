import { describe, expect, test } from "vitest";
import { scriptOf } from "./fonts.ts";
import { firstLines, linesOf, widthOf } from "./lines.ts";

/** Room for so many characters, whatever their width. */
const upTo = (max: number) => (line: string) => line.length <= max;

const CASES: readonly (readonly [text: string, max: number, lines: readonly string[], reason: string])[] = [
  ["one two three", 7, ["one two", "three"], "between words"],
  ["extraordinarily long", 5, ["extraordinarily", "long"], "a word that fits nowhere has a line of its own"],
  ["", 5, [], "nothing"],
  ["各方同意测试系统", 4, ["各方同意", "测试系统"], "between words that no space parts"],
  ["各方同意测试，并公布", 6, ["各方同意", "测试，并公布"], "no comma begins a line, no word is cut"],
  ["各方同意《测试》", 5, ["各方同意", "《测试》"], "no opening mark ends one"],
  ["Lakes-Pact of 2030", 8, ["Lakes-", "Pact of", "2030"], "behind a hyphen"],
];

describe("linesOf", () => {
  test.each(CASES)("%s in %d: %j (%s)", (text, max, lines) => {
    expect(linesOf(text, upTo(max))).toEqual(lines);
  });
});

describe("firstLines", () => {
  test("cuts at a word and says so, within the room", () => {
    const lines = linesOf("the lakes agree on many more things", upTo(12));
    expect(firstLines(lines, 2, upTo(12))).toEqual(["the lakes", "agree on …"]);
    expect(firstLines(["short"], 2, upTo(12))).toEqual(["short"]);
  });
});

describe("widthOf", () => {
  test("measures letters as their script joins them", () => {
    const { text } = scriptOf("ar");
    const apart = [..."سلام"].reduce((sum, letter) => sum + widthOf(letter, text, 10), 0);
    expect(widthOf("سلام", text, 10)).toBeLessThan(apart);
    expect(widthOf("治理", scriptOf("zh").text, 10)).toBeCloseTo(20, 5);
  });
});
