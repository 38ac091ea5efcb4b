import { describe, expect, test } from "vitest";
import { editionOf } from "../edition.ts";
import { LANGUAGES, type Language } from "../languages.ts";
import { cardPicture } from "./card-picture.ts";

const WORDS: Readonly<Record<Language, string>> = {
  en: "The lakes agree to test large engines before they sail ",
  fr: "Les lacs conviennent d’éprouver les grandes machines avant le départ ",
  zh: "各湖区同意在启航前测试大型发动机，并公布结果。",
  es: "Los lagos acuerdan probar las máquinas grandes antes de zarpar ",
  ru: "Озёра договариваются испытывать большие машины до отплытия ",
  ar: "تتفق البحيرات على اختبار الآلات الكبيرة قبل الإبحار ",
};

interface Line {
  readonly y: number;
  readonly size: number;
}

function linesIn(svg: string): Line[] {
  return [...svg.matchAll(/<text x="\d+" y="([\d.]+)"[^>]* font-size="(\d+)"/gu)].map(([, y, size]) => ({
    y: Number(y),
    size: Number(size),
  }));
}

describe.each(LANGUAGES)("a card in %s", (language) => {
  const text = WORDS[language];

  test.each([1, 4, 30])("has its title above its foot, %d times as long", (times) => {
    const title = { language, text: text.repeat(times).trim() };
    const svg = cardPicture(editionOf(language), { kicker: text, title, foot: "2030" });
    const lines = linesIn(svg);
    const titles = lines.filter(({ size }) => [68, 54, 44, 38].includes(size));
    const feet = lines.filter(({ size }) => size === 26);
    expect(titles.length).toBeGreaterThan(0);
    expect(feet.length).toBeLessThanOrEqual(2);
    expect(Math.max(...titles.map(({ y }) => y))).toBeLessThan(Math.min(...feet.map(({ y }) => y)) - 26);
    expect(svg.includes("…")).toBe(times === 30);
  });
});
