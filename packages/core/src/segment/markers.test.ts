import { describe, expect, it } from "vitest";
import { type Marker, markerAt } from "./markers.ts";
import { letterOf, printedLetter, romanValue, toRoman } from "./numerals.ts";
import { wordsFor } from "./words.ts";

type Seen = readonly [style: Marker["style"], num: string, value: number] | undefined;

const read = (line: string): Seen => {
  const marker = markerAt(line, 0, line.length, wordsFor(undefined));
  return marker && [marker.style, marker.num, marker.value];
};

const CASES: readonly (readonly [line: string, seen: Seen, reason: string])[] = [
  ["1. We agree", ["digit", "1", 1], "a number with a full stop"],
  ["(12) We agree", ["digit", "12", 12], "a number in brackets"],
  ["1) We agree", ["digit", "1", 1], "a number that a bracket closes"],
  ["١ - تقرر", ["digit", "١", 1], "Arabic digits and a dash"],
  ["7 – تقرر", ["digit", "7", 7], "a longer dash"],
  ["３．决定", ["digit", "３", 3], "full-width digits need no space"],
  ["2 Each Party", ["digit", "2", 2], "a bare number before a capital; its order is judged elsewhere"],
  ["2 of them", undefined, "a bare number before a small letter is a figure"],
  ["2031. It was", undefined, "a year is no number of a paragraph"],
  ["1.5 million", undefined, "a decimal is no dotted number"],
  ["3.1 Tests", ["dotted", "3.1", 3], "a dotted number before a capital"],
  ["3.2.1. Tests", ["dotted", "3.2.1", 3], "three levels and a full stop"],
  ["(a) to meet", ["lower", "a", 1], "a letter in brackets"],
  ["(bb) to meet", ["lower", "bb", 28], "letters are doubled behind z"],
  ["iv) to meet", ["lower", "iv", 0], "no letter, so only its Roman value tells"],
  ["(أ أ) السعي", ["lower", "أ أ", 27], "doubled Arabic letters"],
  ["с) принимать", ["lower", "с", 3], "a Cyrillic letter that stands for the Latin one it looks like"],
  ["б) принимать", ["lower", "б", 2], "a Cyrillic letter by its own order"],
  ["IV. Aims", ["roman", "IV", 4], "a Roman numeral"],
  ["III.1 AIMS", ["roman", "III.1", 3], "a Roman numeral with a level below"],
  ["C. Aims", ["upper", "C", 3], "a capital that is no likely Roman numeral"],
  ["I", ["roman", "I", 1], "a numeral alone on its line"],
  ["十二、宗旨", ["roman", "十二", 12], "a Chinese numeral"],
  ["（三）测试", ["han", "三", 3], "one in brackets"],
  ["㈢ 测试", ["small", "㈢", 3], "one sign for numeral and brackets"],
  ["丙、测试", ["upper", "丙", 3], "one of the ten stems"],
  ["ثالثا - الأهداف", ["roman", "ثالثا", 3], "an Arabic number word of sections"],
  ["باء - الأهداف", ["upper", "باء", 2], "the name of an Arabic letter"],
  ["’3‘ الاختبارات", ["small", "3", 3], "a digit in single quotation marks"],
  ["Article 5a – Aims", ["unit", "5a", 5], "an inserted article"],
  ["Article premier", ["unit", "premier", 1], "a number word"],
  ["Première partie", ["unit", "Première", 1], "a number word before its unit"],
  ["第十条　目的", ["unit", "十", 10], "a number between two signs"],
  ["第十条规定的", undefined, "a sentence that refers to it"],
  ["المادة 5 من الاتفاق", undefined, "a sentence that refers to it, by the word behind"],
  ["Article 5 of the Accord", undefined, "a sentence that refers to it, by the small letter behind"],
  ["Annex", ["unit", "", 0], "an annex needs no number"],
  ["Annexed hereto", undefined, "a longer word"],
  ["- to meet", ["bullet", "", 45], "a hyphen and a space"],
  ["-5 degrees", undefined, "a minus"],
  ["•to meet", ["bullet", "", 0x2022], "a bullet proper needs no space"],
  ["## Aims", ["hash", "", 2], "a heading of Markdown"],
  ["i.e. this", undefined, "an abbreviation"],
  ["В порту", undefined, "a Cyrillic capital is a word"],
  ["(see above)", undefined, "a remark in brackets"],
];

describe("markerAt", () => {
  it.each(CASES)("reads %j as %j: %s", (line, seen) => expect(read(line)).toEqual(seen));
});

describe("numerals", () => {
  it("Roman numerals read back as they are written, from 1 to 399", () => {
    for (let value = 1; value < 400; value += 1) expect(romanValue(toRoman(value))).toBe(value);
  });

  it.each(["iiii", "vx", "ic", "", "abc"])("%j is no Roman numeral", (letters) =>
    expect(romanValue(letters)).toBe(0),
  );

  it("letters go on behind z as lists print them, or as a count does", () => {
    expect([26, 27, 28].map(printedLetter)).toEqual(["z", "aa", "bb"]);
    expect([26, 27, 28].map(letterOf)).toEqual(["z", "aa", "ab"]);
  });
});
