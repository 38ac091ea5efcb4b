import { describe, expect, test } from "vitest";
import { everyWord } from "./every-word.ts";
import { MESSAGES } from "./index.ts";
import { TERM_LANGUAGES, TERMS } from "./terms.zh-ar.ts";

/** Marks over and under Arabic letters tell nothing of the word that is meant. */
const bare = (text: string): string => text.replaceAll(/\p{M}/gu, "");

const english = everyWord(MESSAGES.en);

describe.each(TERM_LANGUAGES)("terms in %s", (language) => {
  const words = everyWord(MESSAGES[language]);
  const byPath = new Map(words);

  test.each(TERMS)("$en has its word wherever English has it", ({ en, elsewhere, [language]: { use } }) => {
    const places = english.filter(([path, text]) => en.test(text) && !elsewhere?.test(path));
    expect(places.length).toBeGreaterThan(0);
    const without = places
      .map(([path]) => [path, byPath.get(path) ?? ""] as const)
      .filter(([, ours]) => !use.some((word) => bare(ours).includes(word)));
    expect(without).toEqual([]);
  });

  const unwanted = TERMS.flatMap((term) => term[language].not ?? []);
  test.each(unwanted)("%s is not used", (pattern) => {
    expect(words.filter(([, text]) => pattern.test(bare(text)))).toEqual([]);
  });
});

test("every place where English means something else is there", () => {
  const stale = TERMS.filter(
    ({ en, elsewhere }) =>
      elsewhere && !english.some(([path, text]) => elsewhere.test(path) && en.test(text)),
  );
  expect(stale).toEqual([]);
});
