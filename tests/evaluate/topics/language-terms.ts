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
      [6, 2],
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

type Words = readonly string[];

/** The runs of words that begin at a place, the shortest first, as long as every word fits. */
function runsFrom(words: Words, at: number, longest: number, fits: (word: string) => boolean): Words[] {
  const next = words.slice(at, at + longest);
  const stop = next.findIndex((word) => !fits(word));
  const within = stop === -1 ? next : next.slice(0, stop);
  return within.map((_, index) => within.slice(0, index + 1));
}

function termOf(run: Words, language: Language, making: Making): string[] {
  if (language === "zh") return run.length >= SHORTEST_HAN ? [run.join("")] : [];
  const whole = [run[0], run.at(-1)].every((word = "") => word.length >= making.edge);
  return whole ? [run.map((word) => stemOf(word, making)).join(" ")] : [];
}

/** The terms of a text, each once. */
export function termsOf(text: string, language: Exclude<Language, "en">): Set<string> {
  const making = MAKING[language];
  const shape = language === "zh" ? HAN : WORD;
  const words = tokenise(text, 0, text.length, new Forms(WRITING[language], () => 0)).map(
    ({ lower }) => lower,
  );
  const runs = words.flatMap((_, at) => runsFrom(words, at, making.longest, (word) => shape.test(word)));
  return new Set(runs.flatMap((run) => termOf(run, language, making)));
}
