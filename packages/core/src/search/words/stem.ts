import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import type { Language } from "../../model/index.ts";
import { isHan } from "../tokenise.ts";
import { stemArabic } from "./arabic.ts";
import { fold } from "./fold.ts";
import type { Token } from "./tokens.ts";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;
const DIGIT = /\p{N}/u;
const SHORTEST = 4;
/** Names made of first letters (`CETS`) have no endings. */
const ACRONYM = /^[\p{Lu}\p{N}]{2,6}$/u;

/** Two ways to spell English made one: `organise`, `organize`; `labour`, `labor`. */
const spelling = (word: string): string =>
  word.length < 6
    ? word
    : word.replace(/is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/u, "iz").replace(/our(?=s?$)/u, "or");

const LATIN: Partial<Readonly<Record<Language, (word: string) => string>>> = {
  en: (word) => english(spelling(word)),
  fr: french,
  es: spanish,
};

/** The language by which a word is stemmed: its script tells, and among Latin letters the language of its text. */
function languageOf(folded: string, text: Language): Language {
  if (isHan(folded)) return "zh";
  if (CYRILLIC.test(folded)) return "ru";
  if (ARABIC.test(folded)) return "ar";
  return text in LATIN ? text : "en";
}

const isFixed = ({ written, folded }: Pick<Token, "written" | "folded">): boolean =>
  folded.length < SHORTEST || DIGIT.test(folded) || ACRONYM.test(written);

/**
 * The part of a word that its forms share, folded; short words, numbers and Chinese stay as they are.
 *
 * @example stemOf(tokensOf("résolutions")[0], "fr") // "resolu"
 */
export function stemOf(token: Pick<Token, "written" | "folded">, text: Language): string {
  const language = languageOf(token.folded, text);
  if (language === "ar") return stemArabic(token.folded);
  if (language === "zh" || isFixed(token)) return token.folded;
  const word = token.written.normalize("NFC").toLowerCase();
  const stemmed = language === "ru" ? russian(word) : LATIN[language]?.(word);
  return (stemmed && fold(stemmed)) || token.folded;
}
