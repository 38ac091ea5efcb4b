import { LANGUAGES } from "../../model/index.ts";
import type { Entry } from "../entries/entry.ts";
import { summariesOf, titlesOf } from "../index/fields.ts";
import { stemOf } from "../words/stem.ts";
import { tokensOf } from "../words/tokens.ts";

interface Words {
  readonly folded: string;
  readonly stems: string;
}

const known = new WeakMap<Entry, Words>();

function read(entry: Entry): Words {
  const texts = [titlesOf(entry), summariesOf(entry)].flatMap((all) =>
    LANGUAGES.flatMap((language) => {
      const tokens = tokensOf(all[language] ?? "");
      return [{ language, tokens }];
    }),
  );
  const joined = (of: (text: (typeof texts)[number]) => string[]) =>
    texts.map((text) => ` ${of(text).join(" ")} `).join("|");
  return {
    folded: joined(({ tokens }) => tokens.map(({ folded }) => folded)),
    stems: joined(({ language, tokens }) => tokens.map((token) => stemOf(token, language))),
  };
}

function wordsOf(entry: Entry): Words {
  const words = known.get(entry) ?? read(entry);
  known.set(entry, words);
  return words;
}

/** Whether folded words stand side by side in one of the texts of an entry. */
export const hasPhrase = (entry: Entry, folded: readonly string[]): boolean =>
  wordsOf(entry).folded.includes(` ${folded.join(" ")} `);

/** Whether terms stand side by side, in their order, in one of the texts of an entry. */
export const hasTogether = (entry: Entry, terms: readonly string[]): boolean =>
  wordsOf(entry).stems.includes(` ${terms.join(" ")} `);
