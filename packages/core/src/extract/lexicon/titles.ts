import type { Language } from "../../model/index.ts";
import { PhraseTable } from "../words/phrases.ts";
import { WRITING } from "../words/writing.ts";
import data from "./titles.json" with { type: "json" };

const compiled = new Map<Language, PhraseTable<string>>();

function compile(language: Language): PhraseTable<string> {
  const titles = data.instruments.flatMap((entry) =>
    entry[language].map((title) => [title, entry.symbol] as const),
  );
  return new PhraseTable(titles, WRITING[language]);
}

/** Titles by which texts cite well-known instruments, with the symbols of those; compiled when first asked for. */
export function titlesOf(language: Language): PhraseTable<string> {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}
