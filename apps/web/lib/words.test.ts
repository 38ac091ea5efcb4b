import type { Included } from "@concordance/client";
import { describe, expect, test } from "vitest";
import { editionOf } from "./edition.ts";
import type { Language } from "./languages.ts";
import { shortId } from "./words.ts";

const LOCATORS: readonly (readonly [language: Language, locator: string, words: string, reason: string])[] = [
  ["en", "para_3", "Paragraph 3", "one level"],
  ["en", "art_5__para_2", "Article 5, paragraph 2", "the outer level first"],
  ["en", "preamble", "Preamble", "a level without a number"],
  ["en", "preamble__recital_4", "Preamble, recital 4", "a level without a number, then one with"],
  ["en", "para_3__point_a", "Paragraph 3, point a", "a letter for a number"],
  ["en", "chp_ii", "Chapter II", "a Roman number in capitals"],
  ["en", "zone_7", "zone 7", "a word that nobody named stays as it is"],
  ["fr", "art_5__para_2", "Article 5, paragraphe 2", "the words of the language"],
  ["zh", "art_5__para_2", "第5条第2款", "the number inside, no comma, and a paragraph of an article"],
  ["zh", "para_3__point_a", "第3段第a项", "a paragraph of a text without articles"],
  ["zh", "preamble__recital_4", "序言部分第4段", "the preamble named once"],
  ["zh", "annex__para_2", "附件第2段", "a part that has no number"],
  ["zh", "annex_iii", "附件III", "a number behind the word"],
  ["ru", "art_5__para_2", "Статья 5, пункт 2", "small letters within"],
  ["ar", "art_5__para_2", "المادة 5، الفقرة 2", "an Arabic comma"],
  ["ar", "preamble__recital_4", "الديباجة، الفقرة 4", "the preamble named once"],
];

describe("locatorWords", () => {
  test.each(LOCATORS)("%s: %s is %s (%s)", (language, locator, words) => {
    expect(editionOf(language).locatorWords(locator)).toBe(words);
  });
});

describe("words of the register", () => {
  const title = { en: "Lakes Charter", fr: "Charte des lacs" };

  test("are the reader's where there are any, and otherwise English and known to be", () => {
    expect(editionOf("fr").saidIn(title)).toEqual({ language: "fr", text: "Charte des lacs" });
    expect(editionOf("ar").saidIn(title)).toEqual({ language: "en", text: "Lakes Charter" });
  });

  test("are in the typography of their language", () => {
    const summary = { en: "The Lakes' charter", fr: "L'accord : « eau » ; 5 %" };
    expect(editionOf("fr").said(summary)).toBe("L’accord\u00a0: «\u00a0eau\u00a0»\u202f; 5\u202f%");
    expect(editionOf("zh").said(summary)).toBe("The Lakes’ charter");
  });

  test("in other languages leave out what is shown already", () => {
    expect(editionOf("fr").alsoSaid(title)).toEqual([["en", "Lakes Charter"]]);
    expect(editionOf("ar").alsoSaid(title)).toEqual([["fr", "Charte des lacs"]]);
  });

  test("name languages as the United Nations does where Intl does not", () => {
    expect(["en", "ru", "de"].map((tag) => editionOf("zh").languageName(tag))).toEqual([
      "英文",
      "俄文",
      "德语",
    ]);
    expect(["en", "de"].map((tag) => editionOf("ar").languageName(tag))).toEqual(["الإنكليزية", "الألمانية"]);
    expect(editionOf("fr").languageName("en")).toBe("anglais");
  });

  test("in a list keep their own order in Arabic, whose word for and joins them", () => {
    expect(editionOf("ar").listed(["APA", "MLA"])).toBe("\u2068APA\u2069 و\u2068MLA\u2069");
    expect(editionOf("en").listed(["APA", "MLA"])).toBe("APA and MLA");
  });

  test("names of many parties are a number", () => {
    const included = { parties: {}, instruments: {} } as unknown as Included;
    const ids = ["xa", "xb", "xc", "xd", "xe", "xf"];
    expect(editionOf("ru").partyNames(included, ids)).toBe("6 сторон");
    expect(editionOf("fr").partyNames(included, ids.slice(0, 2))).toBe("xa et xb");
  });
});

describe("shortId", () => {
  test("is what stands after the instrument", () => {
    expect(shortId("veldania-2031.s07")).toBe("s07");
  });
});
