import { extract, type ForceId, LANGUAGES, type Language } from "@concordance/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases, GAZETTEER, sentences } from "./texts.ts";

const read = (text: string, language: Language) => extract(text, { language, gazetteer: GAZETTEER });

/** Forces of a text, one after another. */
const forcesOf = (text: string, language: Language): ForceId[] =>
  read(text, language).statements.map(({ force }) => force);

/** Sentences of the lexicon's own and senseless ones, as the paragraphs of a text. */
const paragraphs = (language: Language) =>
  fc.array(fc.oneof(cases(language), sentences(language)), { minLength: 2, maxLength: 8 });

const numbered = (sentence: string, index: number) => `${index + 1}. ${sentence}`;
/** Who speaks in a resolution; its recitals end with this mark, as this line does. */
const ORGANS: Readonly<Record<Language, string>> = {
  en: "The General Assembly,",
  fr: "L'Assemblée générale,",
  es: "La Asamblea General,",
  ru: "Генеральная Ассамблея,",
  zh: "大会，",
  ar: "إن الجمعية العامة،",
};

const endingWith = (mark: string) => (sentence: string) => sentence.slice(0, -1) + mark;

/** A resolution of an organ: recitals, then numbered paragraphs. */
const resolutions = (language: Language) =>
  fc.tuple(paragraphs(language), paragraphs(language)).map(([recitals, paragraphs]) => {
    const comma = ORGANS[language].slice(-1);
    return [
      ORGANS[language],
      ...recitals.map(endingWith(comma)),
      ...paragraphs.map(numbered).map(endingWith(language === "zh" ? "；" : ";")),
    ].join("\n\n");
  });

const white = fc.constantFrom(" ", "   ", "\t", "\u00a0", " \t ");
const lineEnd = fc.constantFrom("\n\n", "\r\n\r\n", "\n\n\n", "\n \n", " \n\n");

describe.each(LANGUAGES)("a part of a text in %s", (language) => {
  test("paragraphs have forces, several of them", () => {
    const texts = fc.sample(paragraphs(language), { numRuns: 50, seed: 1 }).flat();
    const forces = texts.flatMap((text) => forcesOf(text, language));
    expect(forces.length).toBeGreaterThan(texts.length / 2);
    expect(new Set(forces).size).toBeGreaterThan(8);
  });

  test("a numbered paragraph has the same forces alone as within the whole", () =>
    fc.assert(
      fc.property(paragraphs(language), (list) => {
        const provisions = list.map(numbered);
        const whole = forcesOf(provisions.join("\n\n"), language);
        expect(whole).toEqual(provisions.flatMap((provision) => forcesOf(provision, language)));
      }),
    ));

  test("a paragraph without a number has the same forces alone as within the whole", () =>
    fc.assert(
      fc.property(paragraphs(language), (list) => {
        const whole = forcesOf(list.join("\n\n"), language);
        expect(whole).toEqual(list.flatMap((paragraph) => forcesOf(paragraph, language)));
      }),
    ));

  test("a resolution of them has recitals and paragraphs", () => {
    const kinds = fc
      .sample(resolutions(language), { numRuns: 20, seed: 1 })
      .map((text) => read(text, language).document.provisions.map(({ kind }) => kind));
    expect(kinds.filter((of) => of.includes("recital") && of.includes("paragraph"))).toHaveLength(20);
  });

  test("each provision of a resolution has the same forces alone as within the whole", () =>
    fc.assert(
      fc.property(resolutions(language), (text) => {
        const { document, statements } = read(text, language);
        const whole = document.provisions.map(({ locator }) =>
          statements.filter((statement) => statement.locator === locator).map(({ force }) => force),
        );
        const alone = document.provisions.map(({ range, kind }) =>
          kind === "paragraph" || kind === "recital" ? forcesOf(text.slice(...range), language) : [],
        );
        expect(whole).toEqual(alone);
      }),
    ));

  test("white space and the kind of line breaks at its end change no force", () =>
    fc.assert(
      fc.property(paragraphs(language), fc.array(white), lineEnd, (list, spaces, end) => {
        const plain = list.map(numbered);
        const spaced = plain.map((line, index) => line + (spaces[index] ?? ""));
        expect(forcesOf(spaced.join(end), language)).toEqual(forcesOf(plain.join("\n\n"), language));
      }),
    ));
});
