import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES } from "../model/index.ts";
import { unitAt } from "./units.ts";
import ar from "./words/ar.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };
import es from "./words/es.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import ru from "./words/ru.json" with { type: "json" };
import zh from "./words/zh.json" with { type: "json" };
import { wordsFor } from "./words.ts";

/** A name or a formula's first words: so few that no file holds a sentence of a text. */
const Term = z.string().regex(/^[\p{L}\p{M}’.]+(?: [\p{L}\p{M}’.]+){0,4}$/u);
/** A word with the place of its number, which may be missing where a question mark follows. */
const Template = z.string().regex(/^(?:[\p{L} ]{1,25})?#\??[\p{L} ]{0,10}$/u);
const Alphabet = z.string().refine((letters) => new Set(letters).size === letters.length, {
  error: "names a letter twice",
});

const Words = z.strictObject({
  units: z.record(
    z.enum(["part", "title", "chp", "sec", "art", "annex", "principle"]),
    z.array(Template).min(1),
  ),
  ordinals: z.array(z.string().regex(/^\p{Ll}+(?:\|\p{Ll}+)*$|^\p{Lo}+(?:\|\p{Lo}+)*$/u)),
  sections: z.array(Term),
  names: z.array(Term),
  letters: z.array(Alphabet),
  references: z.array(Term),
  openers: z.array(Term),
  organs: z.array(Term).min(5),
  recitals: z.array(Term).min(1),
  closings: z.array(Term).min(1),
  pages: z.array(Term).min(1),
});

const FILES = { en, fr, es, zh, ru, ar } as const;

describe("the words of structure", () => {
  it.each(LANGUAGES)("of %s have the shape that the reader of markers expects", (language) => {
    expect(Words.safeParse(FILES[language]).error?.issues ?? []).toEqual([]);
  });

  it.each(LANGUAGES)("of %s name every unit", (language) => {
    const names = Object.keys(FILES[language].units).sort();
    expect(names).toEqual(["annex", "art", "chp", "part", "principle", "sec", "title"]);
  });

  it.each(LANGUAGES)("of %s are each found at the start of a line, with a number", (language) => {
    for (const [unit, templates] of Object.entries(FILES[language].units)) {
      for (const template of templates) {
        const [ordinal = ""] = (FILES[language].ordinals[2] ?? "").split("|");
        const number = template.startsWith("#") ? ordinal.replace(/^\p{L}/u, (l) => l.toUpperCase()) : "3";
        const line = template.replace(/#\??/u, number);
        expect(unitAt(line, 0, line.length, wordsFor(language)), line).toMatchObject({ unit, value: 3 });
      }
    }
  });
});
