import { describe, expect, test } from "vitest";
import type { Language } from "../../model/index.ts";
import { fold } from "./fold.ts";
import { stemOf } from "./stem.ts";
import { shortForms, symbolsIn } from "./symbols.ts";
import { tokensOf } from "./tokens.ts";

describe("tokens", () => {
  const cases: [reason: string, text: string, tokens: [string, number, number][]][] = [
    [
      "an apostrophe parts words",
      "l'État",
      [
        ["l", 0, 1],
        ["etat", 2, 6],
      ],
    ],
    [
      "Chinese comes in overlapping pairs",
      "人工智",
      [
        ["人工", 0, 2],
        ["工智", 1, 3],
      ],
    ],
    ["a single sign stands for itself", "法", [["法", 0, 1]]],
    ["a rare sign takes two units", "𠮷野", [["𠮷野", 0, 3]]],
    [
      "scripts are parted",
      "AI治理",
      [
        ["ai", 0, 2],
        ["治理", 2, 4],
      ],
    ],
    ["accents may be written apart", "e\u0301tat", [["etat", 0, 5]]],
    ["a stretched Arabic word is one word", "الأمـــن", [["الامن", 0, 8]]],
    ["without a letter there is none", " …—!? ", []],
  ];
  test.each(cases)("%s", (_reason, text, tokens) =>
    expect(tokensOf(text).map(({ folded, range }) => [folded, ...range])).toEqual(tokens),
  );
});

describe("fold", () => {
  const cases: [reason: string, word: string, folded: string][] = [
    ["case and accents", "ÉTAT", "etat"],
    ["dots and breves of Russian", "Ещё", "еще"],
    ["hamza seats and vowel signs", "الأَمْن", "الامن"],
    ["the closed and the open t of Arabic", "حكومة", "حكومه"],
    ["the two ways to write a final y", "مستوى", "مستوي"],
    ["full-width letters", "ＡＩ", "ai"],
    ["a word without end is cut", "x".repeat(5000), "x".repeat(40)],
  ];
  test.each(cases)("%s", (_reason, word, folded) => expect(fold(word)).toBe(folded));
});

const stemmed = (word: string, language: Language) => tokensOf(word).map((token) => stemOf(token, language));

describe("forms of a word have one stem", () => {
  const cases: [language: Language, forms: string][] = [
    ["en", "commitment commitments"],
    ["en", "organise organize"],
    ["en", "labour labor"],
    ["fr", "engagement engagements"],
    ["es", "obligación obligaciones"],
    ["ru", "система системы системами"],
    ["ar", "بيان البيان والبيان بيانات البيانات"],
    ["ar", "حكومة الحكومة للحكومة"],
  ];
  test.each(cases)("%s: %s", (language, forms) => expect(new Set(stemmed(forms, language)).size).toBe(1));

  const apart: [reason: string, language: Language, forms: string][] = [
    ["short words and numbers stay as they are", "en", "ai ais"],
    ["names made of first letters have no endings", "en", "LAWS law"],
    ["a short Arabic word keeps what looks like an article", "ar", "الى لى"],
  ];
  test.each(apart)("%s", (_reason, language, forms) => {
    const stems = stemmed(forms, language);
    expect(new Set(stems).size).toBe(stems.length);
  });

  test("the script tells the language of a word in a text of another", () => {
    expect(stemmed("данных", "en")).toEqual(stemmed("данных", "ru"));
  });
});

describe("symbols", () => {
  test("have a digit and are joined by marks", () => {
    const found = symbolsIn("See A/RES/78/265, (EU) 2024/1689 and OECD/LEGAL/0449; and/or is none.");
    expect(found.map(({ symbol }) => symbol)).toEqual(["a/res/78/265", "2024/1689", "oecd/legal/0449"]);
    expect(found[0]).toMatchObject({ start: 4, end: 16 });
  });

  test("are known by their ends", () => {
    expect(shortForms("a/res/78/265")).toEqual(["a/res/78/265", "res/78/265", "78/265"]);
    expect(shortForms("2024/1689")).toEqual(["2024/1689"]);
  });
});
