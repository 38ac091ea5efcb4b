import { describe, expect, it } from "vitest";
import { InstrumentKindSchema, type Language, type PartyId } from "../../model/index.ts";
import { extract } from "../extract.ts";
import { gazetteerFrom } from "../gazetteer.ts";
import data from "../lexicon/header.json" with { type: "json" };

const gazetteer = gazetteerFrom({
  parties: [
    {
      id: "veldania" as PartyId,
      name: {
        en: "Veldania",
        fr: "Veldanie",
        es: "Veldania",
        ru: "Вельдания",
        ar: "فيلدانيا",
        zh: "维尔达尼亚",
      },
      aliases: [],
    },
    { id: "ostmark" as PartyId, name: { en: "Ostmark", fr: "Ostmark", zh: "奥斯特马克" }, aliases: [] },
  ],
});

const headerOf = (text: string, language: Language) => extract(text, { language, gazetteer }).document;

describe("the kind of an instrument, by its title", () => {
  it.each([
    ["en", "Joint statement of Veldania and Ostmark", "joint-statement", "two words before one"],
    ["en", "Declaration on the code of conduct", "code-of-conduct", "the more special kind"],
    ["fr", "Déclaration conjointe de la Veldanie et de l'Ostmark", "joint-statement", "French"],
    ["es", "Convenio sobre los datos de los lagos", "treaty", "Spanish"],
    ["ru", "Декларация о безопасности моделей", "declaration", "Russian, with an ending"],
    ["ar", "البيان المشترك بين فيلدانيا وجارتها", "joint-statement", "Arabic, with the article"],
    ["zh", "维尔达尼亚和奥斯特马克联合声明", "joint-statement", "Chinese, at the end"],
    ["en", "Lakes and rivers", null, "a title that tells nothing"],
  ] as const)("%s: %s is %s: %s", (language, title, kind) => {
    const body = { zh: "双方同意继续合作。", ar: "اتفق الطرفان على التعاون." } as Partial<
      Record<Language, string>
    >;
    expect(
      headerOf(`${title}\n\n${body[language] ?? "We agree. Nous convenons. Мы согласны."}`, language)
        .instrumentKind,
    ).toBe(kind);
  });

  it("knows only kinds of the vocabulary", () => {
    for (const { kind } of data.kinds) expect(InstrumentKindSchema.safeParse(kind).success).toBe(true);
  });
});

describe("the event", () => {
  it.each([
    [
      "en",
      "Signed at the Lake Safety Summit in Port Veld.",
      "Lake Safety Summit",
      "capitals before the word",
    ],
    ["en", "We hope that a summit will be held.", null, "no name"],
    ["en", "They met during a state visit to Ostmark.", "state visit", "a visit needs no capital"],
    ["fr", "Fait au Sommet de Veldanie le matin.", "Sommet de Veldanie", "the name follows"],
    ["zh", "双方在湖泊安全峰会上同意合作。", "双方在湖泊安全峰会", "ideographs up to a mark"],
  ] as const)("%s: %s names %s: %s", (language, text, event) => {
    expect(headerOf(text, language).event).toBe(event);
  });
});

describe("the parties", () => {
  it.each([
    ["en", "Joint statement of Veldania and Ostmark\n\nWe agree.", ["veldania", "ostmark"]],
    ["fr", "Déclaration de l'Ostmark et de la Veldanie\n\nNous convenons.", ["ostmark", "veldania"]],
    ["ru", "Вельдания\n\nМы подтверждаем.", ["veldania"]],
    ["ar", "بيان فيلدانيا\n\nنؤكد المبدأ.", ["veldania"]],
    ["zh", "维尔达尼亚和奥斯特马克联合声明\n\n双方同意。", ["veldania", "ostmark"]],
  ] as const)("%s: of the title %s", (language, text, parties) => {
    expect(headerOf(text, language).parties).toEqual(parties);
  });
});
