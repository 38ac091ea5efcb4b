import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../model/index.ts";
import { extract } from "../../extract.ts";

/** Words that the finders look for, in any order, so that clauses come up often. */
const WORDS: readonly (readonly [Language, string])[] = [
  [
    "fr",
    "Nous|les parties|nous engageons|à|de|et|saluons|, tout en|reconnaissant|en notant|avec préoccupation|devraient|ne doit pas|chaque partie|adoptera|publierons|que|qui|publier|les essais|;|.|, indique la déclaration conjointe,|:|\n- |(a) |désigne|conviennent|sont convenues|avant mai 2031",
  ],
  [
    "es",
    "Reafirmamos|las partes|nos comprometemos|a|de|y|celebran|, al tiempo que|reconociendo|con preocupación|deberían|no deberán|cada parte|adoptará|publicaremos|que|publicar|los ensayos|;|.|, señala la declaración conjunta,|:|\n- |(a) |significa|acuerdan|antes de 2031",
  ],
  [
    "ru",
    "Мы|стороны|обязуемся|и|приветствуют|, признавая|с глубокой озабоченностью|отмечая|следует|не должны|каждая сторона|принимает|будем|что|который|публиковать|итоги|;|.|, говорится в заявлении,|:|\n- |(a) |означает|договорились|до 2031 года",
  ],
];

const input = fc.oneof(
  ...WORDS.map(([language, words]) =>
    fc.record({
      language: fc.constant(language),
      text: fc.array(fc.constantFrom(...words.split("|")), { maxLength: 50 }).map((all) => all.join(" ")),
      kind: fc.constantFrom("expression" as const, "report" as const),
    }),
  ),
);

describe("languages told by phrases, for any of their words", () => {
  it("give statements in order, without overlap, inside their provision, with triggers true to the text", () => {
    fc.assert(
      fc.property(input, ({ text, language, kind }) => {
        const { document, statements } = extract(text, { language, kind });
        const provisions = new Map(document.provisions.map(({ locator, range }) => [locator, range]));
        let end = 0;
        for (const { locator, range, trigger, qualifiers } of statements) {
          const [first, last] = provisions.get(locator) ?? [-1, -1];
          expect(range[0]).toBeGreaterThanOrEqual(Math.max(first, end));
          expect(range[1]).toBeLessThanOrEqual(last);
          expect(range[1]).toBeGreaterThan(range[0]);
          for (const part of [trigger, ...qualifiers]) expect(part.text).toBe(text.slice(...part.range));
          end = range[1];
        }
      }),
    );
  });
});
