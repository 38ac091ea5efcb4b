import type { Language, Range } from "../../model/index.ts";
import type { Texts } from "../entries/entry.ts";
import type { Vocabulary } from "../index/vocabulary.ts";
import { wordsOf } from "../words/tokens.ts";

/** A text of a hit in the language that fits the query best, with the words that were found in it. */
export interface ShownText {
  readonly text: string;
  readonly language: Language;
  /** Places of what was found, in UTF-16 code units of `text`, end exclusive, in their order and apart. */
  readonly highlights: readonly Range[];
}

/** Ranges in their order, those that touch or overlap made one. */
function joined(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  for (const range of ranges) {
    const last = apart.at(-1);
    if (last && range[0] <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], range[1])];
    else apart.push(range);
  }
  return apart;
}

/** A text in a language, or in English where it is not there in that language, with the terms that were found in it. */
export function shownText(
  texts: Texts,
  wanted: Language,
  terms: ReadonlySet<string>,
  vocabulary: Vocabulary,
): ShownText | null {
  const language = texts[wanted] === undefined ? "en" : wanted;
  const text = texts[language];
  if (text === undefined) return null;
  const ranges = wordsOf(text).flatMap(({ written, start }): Range[] =>
    terms.has(vocabulary.stemOf(written, language)) ? [[start, start + written.length]] : [],
  );
  return { text, language, highlights: joined(ranges) };
}
