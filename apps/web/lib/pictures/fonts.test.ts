import { describe, expect, test } from "vitest";
import { MESSAGES } from "../../messages/index.ts";
import { everyStatement, instruments, parties } from "../api.ts";
import { LANGUAGES, type Language } from "../languages.ts";
import { scriptOf } from "./fonts.ts";
import { fontAt } from "./lines.ts";

/** The API of this process reads the whole register first. */
const LOADS_REGISTER_MS = 120_000;

/** Marks of direction and joining are read, not drawn. */
const UNDRAWN = /[\p{Cf}\p{Cc}]/u;

/** Characters of some words that the fonts of a language do not have. */
function lackingIn(language: Language, words: string): string[] {
  const { text, label } = scriptOf(language);
  const drawn = [...new Set(words)].filter((sign) => !UNDRAWN.test(sign));
  return [text, label].flatMap(({ family, file }) =>
    drawn
      .filter((sign) => !fontAt(file).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
      .map((sign) => `${family} ${sign}`),
  );
}

describe("fonts of pictures", () => {
  test("a character that they lack is found", () => {
    expect(lackingIn("en", "治")).toHaveLength(2);
    expect(lackingIn("ar", "م治")).toHaveLength(2);
  });

  test(
    "have every character of every title, name and summary, and of the words around them, in six languages",
    async () => {
      const [texts, clauses, actors] = await Promise.all([instruments(), everyStatement(), parties()]);
      const said = [
        ...texts.map(({ title }) => title),
        ...clauses.map(({ summary }) => summary),
        ...actors.map(({ name }) => name),
      ];
      for (const language of LANGUAGES) {
        const { vocabulary, counts, force, figures, matrix, timeline, graph } = MESSAGES[language];
        const around = JSON.stringify({ vocabulary, force, figures, matrix, timeline, graph });
        const words = said.map((localised) => localised[language] ?? "").join("");
        expect(lackingIn(language, words + around + counts.statements(1234567890)), language).toEqual([]);
      }
    },
    LOADS_REGISTER_MS,
  );
});
