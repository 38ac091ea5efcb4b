import { LANGUAGES } from "../../model/index.ts";
import type { Entry } from "../entries/entry.ts";
import type { SearchIndex } from "../index/build-index.ts";
import { summariesOf, titlesOf } from "../index/fields.ts";
import { tokensOf } from "../words/tokens.ts";

/** Whether terms stand side by side, in their order, in one of the texts of an entry. */
export const hasTogether = (key: number, terms: readonly string[], { words }: SearchIndex): boolean =>
  words[key]?.includes(` ${terms.join(" ")} `) === true;

const foldedTexts = (entry: Entry): string[] =>
  [titlesOf(entry), summariesOf(entry)].flatMap((texts) =>
    LANGUAGES.map((language) =>
      tokensOf(texts[language] ?? "")
        .map(({ folded }) => folded)
        .join(" "),
    ),
  );

/** Whether folded words stand side by side, as they are, in one of the texts of an entry. */
export const hasPhrase = (entry: Entry, folded: readonly string[]): boolean =>
  foldedTexts(entry).some((text) => ` ${text} `.includes(` ${folded.join(" ")} `));
