import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../lib/languages.ts";
import { everyWord } from "./every-word.ts";
import { MESSAGES } from "./index.ts";
import { typesetter } from "./typography.ts";

type Fault = readonly [what: string, pattern: RegExp];

/** Spaces, stops and dashes, in every language that puts spaces between words. */
const IN_ALL: readonly Fault[] = [
  ["straight quotation mark or apostrophe", /["']/u],
  ["two spaces", /\s{2}/u],
  ["space before a comma or a full stop", /\s[,.](?:\s|$)/u],
  ["space inside brackets", /\(\s|\s\)/u],
  ["two full stops, or three for an ellipsis", /\.\./u],
  ["hyphen for a dash", /\s-\s/u],
  ["the same word twice", /(?<!\p{L})(\p{L}{2,})\s\1(?!\p{L})/iu],
  ["tab or line break", /[\t\n\r]/u],
];

const FAULTS: Readonly<Partial<Record<Language, readonly Fault[]>>> = {
  en: [["quotation marks of another language", /[«»„]/u]],
  fr: [
    ["no narrow no-break space before ; ! ? %", /(?<!\u202f)(?:[;!?](?=\s|$)|%)/u],
    ["no no-break space before a colon", /(?<!\u00a0):(?=\s|$)/u],
    ["no no-break space inside « »", /«(?!\u00a0)|(?<!\u00a0)»/u],
    ["quotation marks of another language", /[“”„]/u],
    ["oe for œ", /(?<!\p{L})(?:oeuvre|coeur|noeud|voeu)/iu],
    [
      "capital without its accent",
      /(?<!\p{L})(?:Etat|Evénement|Ebauche|Ecart|Enoncé|Echéance|A (?:la|propos))/u,
    ],
    ["space before an ellipsis", /\s…/u],
  ],
  es: [
    ["question without its opening mark", /^[^¿]*\?/u],
    ["exclamation without its opening mark", /^[^¡]*!/u],
    ["space before : ; ! ?", /\s[:;!?]/u],
    ["no no-break space before %", /(?<!\u00a0)%/u],
    ["space inside « »", /«\s|\s»/u],
    ["quotation marks of another language", /[“”„]/u],
  ],
  ru: [
    ["space before : ; ! ?", /\s[:;!?]/u],
    ["no no-break space before a dash or %", /(?<!\u00a0)[—%]/u],
    ["dash without a space after it", /—(?!\s)/u],
    ["space inside « »", /«\s|\s»/u],
    ["quotation marks of another language", /[“”„]/u],
    [
      "a word of Cyrillic and Latin letters",
      /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u,
    ],
    ["е for ё", /(?<!\p{L})(?:еще|ее|нее|твое|свое|идет|дает|ведет|учет|счет|объединенн\p{L}+)(?!\p{L})/iu],
  ],
};

/** Marks that stand at the edge of words, as joints do. */
const EDGES = /^\.(?:punctuation|vocabulary\.locatorJoint)/u;

describe.each(LANGUAGES.filter((language) => FAULTS[language]))("typography in %s", (language) => {
  const words = everyWord(MESSAGES[language]);
  const inner = words.filter(([path]) => !EDGES.test(path));

  test.each([...IN_ALL, ...(FAULTS[language] ?? [])])("has no fault of this kind: %s", (_, pattern) => {
    expect(inner.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  test("has no space at an edge", () => {
    expect(inner.filter(([, text]) => text !== text.trim())).toEqual([]);
  });

  test("has brackets and quotation marks in pairs", () => {
    const pairs = ["()", "«»", "“”", "[]"].map((pair) => [...pair] as [string, string]);
    const uneven = words.filter(([, text]) =>
      pairs.some(([open, close]) => text.split(open).length !== text.split(close).length),
    );
    expect(uneven).toEqual([]);
  });
});

test("a Russian date, which ends in a full stop, gets no second one", () => {
  const dated =
    /^\.(?:cite\.|dates\.|party\.(?:span|noDate)|views\.state|instrument\.published|divergences\.method)/u;
  const words = everyWord(MESSAGES.ru, (n) => `${n} г.`).filter(([path]) => dated.test(path));
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter(([, text]) => text.includes(".."))).toEqual([]);
});

test("a typesetter reaches words in lists, in groups and in what functions say, and leaves the rest", () => {
  const typeset = typesetter([[/'/gu, "’"]]);
  const words = typeset({ a: "l'un", list: ["d'un"], said: (name: string) => `l'${name}`, none: undefined });
  expect([words.a, words.list, words.said("autre d'un"), words.none]).toEqual([
    "l’un",
    ["d’un"],
    "l’autre d’un",
    undefined,
  ]);
});
