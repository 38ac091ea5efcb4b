import { notFound } from "next/navigation";
import { MESSAGES } from "../messages/index.ts";
import type { Messages } from "../messages/messages.ts";
import { directionOf, isLanguage, LANGUAGES, type Language, LOCALES } from "./languages.ts";
import { type Paths, pathsIn } from "./site.ts";
import { type Words, wordsOf } from "./words.ts";

/** The site in one language. Each page makes it from its path and hands it down: nothing reads the language elsewhere. */
export interface Edition extends Words {
  readonly language: Language;
  readonly locale: string;
  readonly direction: "ltr" | "rtl" | "auto";
  readonly messages: Messages;
  /** Paths of this language. */
  readonly paths: Paths;
  /** Id of a place on the page. It is the name itself, but where parts of several pages stand on one. */
  anchor(name: string): string;
}

function make(language: Language): Edition {
  const messages = MESSAGES[language];
  return {
    language,
    locale: LOCALES[language],
    direction: directionOf(language),
    messages,
    paths: pathsIn(language),
    anchor: (name) => name,
    ...wordsOf(language, messages),
  };
}

const EDITIONS = new Map(LANGUAGES.map((language) => [language, make(language)]));

/** The site in one language. */
export function editionOf(language: Language): Edition {
  return EDITIONS.get(language) ?? make(language);
}

/** The edition for a part of a page whose ids must not meet those of other parts: each gets a word before it. */
export const setApart = (edition: Edition, word: string): Edition => ({
  ...edition,
  anchor: (name) => `${word}--${name}`,
});

/** The edition that a path's first part names; another first part is no page. */
export function editionAt(segment: string): Edition {
  if (!isLanguage(segment)) notFound();
  return editionOf(segment);
}
