import { expect, test } from "vitest";
import { joined, wordsIn } from "./hyphens.ts";

const WORDS = wordsIn([
  "the information of machine-based co\u2010operation stands,",
  "well-",
  "Östmark agrees.",
]);

const cases: [reason: string, before: string, after: string, text: string][] = [
  ["two words", "They", "agree.", "They agree."],
  ["a divided word that stands whole elsewhere", "the infor-", "mation", "the information"],
  ["in another case", "INFOR-", "mation", "INFORmation"],
  ["a divided word that stands nowhere else keeps its hyphen", "well-", "being", "well-being"],
  ["a compound keeps its hyphen", "machine-", "based", "machine-based"],
  ["a hyphen before a capital or a number is none of a division", "non-", "Members", "non-Members"],
  ["a number after it", "COVID-", "19", "COVID-19"],
  ["a dash parts words", "act –", "and", "act – and"],
  ["a hyphen that stands alone too", "a -", "b", "a - b"],
  ["a hidden hyphen: half words of a word that stands elsewhere", "infor", "mation", "information"],
  ["two whole words are two, though they could be one", "Östmark", "agrees", "Östmark agrees"],
  ["no space between characters of Chinese", "双方", "同意", "双方同意"],
];
test.each(cases)("%s", (_reason, before, after, text) => expect(joined(before, after, WORDS)).toBe(text));

test("a word at the end of a line may be half of one and attests nothing", () => {
  expect([...wordsIn(["a divided infor", "mation here"])]).toEqual(["a", "divided", "mation"]);
});
