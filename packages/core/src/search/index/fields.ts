import { LANGUAGES } from "../../model/index.ts";
import type { Entry, Texts } from "../entries/entry.ts";
import { shortForms } from "../words/symbols.ts";
import { wordsOf } from "../words/tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Fields of the index, each with its weight: what something is called or says counts more than its codes. */
export const FIELDS = { symbols: 5, title: 3, summary: 2, codes: 1 } as const;
export type Field = keyof typeof FIELDS;

/** An entry as the engine takes it: terms with spaces between them. */
export type Fields = { readonly key: number } & Readonly<Record<Field, string>>;

/** What of an entry is looked for as its title: of a provision its heading, of a statement nothing. */
export function titlesOf({ type, title, summary }: Entry): Texts {
  if (type === "statement") return {};
  return type === "provision" ? summary : title;
}

export const summariesOf = ({ type, summary }: Entry): Texts => (type === "provision" ? {} : summary);

function termsOf(texts: Texts, vocabulary: Vocabulary): string[] {
  return LANGUAGES.flatMap((language) =>
    wordsOf(texts[language] ?? "").map(({ written }) => vocabulary.add(written, language)),
  );
}

/** Cuts an entry into the terms that it is found by, and teaches the vocabulary its words. */
export function fieldsOf(entry: Entry, key: number, vocabulary: Vocabulary): Fields {
  const names = entry.names.flatMap((name) => termsOf({ en: name }, vocabulary));
  return {
    key,
    title: [...termsOf(titlesOf(entry), vocabulary), ...names].join(" "),
    summary: termsOf(summariesOf(entry), vocabulary).join(" "),
    symbols: vocabulary
      .addSymbols(entry.symbols.flatMap((symbol) => shortForms(symbol.toLowerCase().replace(/\s/gu, ""))))
      .join(" "),
    codes: vocabulary.addCodes(entry.codes).join(" "),
  };
}
