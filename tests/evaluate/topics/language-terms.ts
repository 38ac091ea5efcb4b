import { Forms } from "../../../packages/core/src/extract/words/forms.ts";
import { tokenise } from "../../../packages/core/src/extract/words/tokens.ts";
import { WRITING } from "../../../packages/core/src/extract/words/writing.ts";
import type { Language } from "../../../packages/core/src/model/index.ts";

/** How the words of a language are made into terms: how many in a row, and how much of a long word is its ending. */
interface Making {
  readonly longest: number;
  /** Letters that the first and last word of a term have at the least. */
  readonly edge: number;
  /** From how many letters on how many of them are an ending, the longest first. */
  readonly endings: readonly (readonly [letters: number, ending: number])[];
}

const ROMANCE: Making = {
  longest: 3,
  edge: 4,
  endings: [
    [9, 2],
    [6, 1],
  ],
};
const MAKING: Readonly<Record<Exclude<Language, "en">, Making>> = {
  fr: ROMANCE,
  es: ROMANCE,
  ru: {
    longest: 2,
    edge: 4,
    endings: [
      [10, 3],
      [5, 2],
    ],
  },
  ar: { longest: 2, edge: 3, endings: [] },
  zh: { longest: 6, edge: 1, endings: [] },
};
const WORD = /^\p{L}[\p{L}\p{M}'-]*$/u;
const HAN = /^\p{Script=Han}$/u;
const SHORTEST_HAN = 2;

function stemOf(word: string, { endings }: Making): string {
  const ending = endings.find(([letters]) => word.length >= letters)?.[1] ?? 0;
  return ending === 0 ? word : `${word.slice(0, -ending)}*`;
}

/** The terms of a text, each once. */
export function termsOf(text: string, language: Exclude<Language, "en">): Set<string> {
  const making = MAKING[language];
  const han = language === "zh";
  const words = tokenise(text, 0, text.length, new Forms(WRITING[language], () => 0)).map(
    ({ lower }) => lower,
  );
  const fits = (word: string) => (han ? HAN : WORD).test(word);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= making.longest && fits(words[at + length - 1] ?? ""); length += 1) {
      const run = words.slice(at, at + length);
      if (
        han ? length >= SHORTEST_HAN : [run[0], run.at(-1)].every((word = "") => word.length >= making.edge)
      )
        found.add(han ? run.join("") : run.map((word) => stemOf(word, making)).join(" "));
    }
  }
  return found;
}
