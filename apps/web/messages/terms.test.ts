import { describe, expect, test } from "vitest";
import { everyWord } from "./every-word.ts";
import { MESSAGES } from "./index.ts";
import { TERM_LANGUAGES, TERMS } from "./terms.ts";

/** A pattern for a word of the list: whole words, with any ending where a bar stands or in the plural. */
function found(word: string): RegExp {
  const parts = word.split(" ").map((part) => {
    const [stem = "", ending] = part.split("|");
    return ending === undefined ? `${stem}(?:e?s)?` : `${stem}\\p{L}*`;
  });
  return new RegExp(`(?<!\\p{L})${parts.join("\\s")}(?!\\p{L})`, "iu");
}

const anyOf = (words: readonly string[]) => {
  const patterns = words.map(found);
  return (text: string): boolean => patterns.some((pattern) => pattern.test(text));
};

const english = everyWord(MESSAGES.en);

describe.each(TERM_LANGUAGES)("terms in %s", (language) => {
  const words = everyWord(MESSAGES[language]);
  const byPath = new Map(words);

  test.each(TERMS.map((term) => [term.en[0], term] as const))(
    "%s has its word wherever English has it",
    (_, term) => {
      const inEnglish = anyOf(term.en);
      const inOurs = anyOf(term.use[language]);
      const places = english.filter(([path, text]) => inEnglish(text) && !term.elsewhere?.test(path));
      expect(places.length).toBeGreaterThan(0);
      expect(
        places.map(([path]) => [path, byPath.get(path)]).filter(([, ours = ""]) => !inOurs(ours)),
      ).toEqual([]);
    },
  );

  const unwanted = TERMS.flatMap((term) => term.not?.[language] ?? []);
  test.each(unwanted.map((each) => [each.word, each.unless] as const))("“%s” is not used", (word, unless) => {
    const pattern = found(word);
    const places = words.filter(([, text]) => pattern.test(text));
    expect(places.filter(([path]) => !unless?.test(path))).toEqual([]);
    expect(places.length > 0, "an exception that nothing needs").toBe(unless !== undefined);
  });
});

test("every place where English means something else is there", () => {
  const stale = TERMS.filter(({ elsewhere, en }) => {
    const inEnglish = anyOf(en);
    return elsewhere && !english.some(([path, text]) => elsewhere.test(path) && inEnglish(text));
  });
  expect(stale).toEqual([]);
});
