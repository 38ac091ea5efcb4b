import type { Language } from "../../model/index.ts";
import { PhraseTable } from "../words/phrases.ts";
import { WRITING } from "../words/writing.ts";
import data from "./resolutions.json" with { type: "json" };

/** Words for resolutions, and the bodies whose resolutions have a series of symbols of their own. */
export interface ResolutionWords {
  readonly words: PhraseTable<true>;
  /** The beginning of the symbols of a body's resolutions. */
  readonly series: PhraseTable<string>;
}

const compiled = new Map<Language, ResolutionWords>();

function compile(language: Language): ResolutionWords {
  const writing = WRITING[language];
  const words = data.words[language].map((word) => [word, true as const] as const);
  const series = Object.entries(data.series).flatMap(([symbol, names]) =>
    names[language].map((name) => [name, symbol] as const),
  );
  return { words: new PhraseTable(words, writing), series: new PhraseTable(series, writing) };
}

/** The words of a language, compiled when they are first asked for. */
export function resolutionWordsOf(language: Language): ResolutionWords {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}
