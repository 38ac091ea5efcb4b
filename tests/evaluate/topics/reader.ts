import {
  type TopicData,
  type TopicLexicon,
  type TopicValues,
  topicBook,
  topicLexiconOf,
} from "../../../packages/core/src/extract/lexicon/topic-lexicon.ts";
import type { Found } from "../../../packages/core/src/extract/words/phrasebook.ts";
import { Token } from "../../../packages/core/src/extract/words/tokens.ts";
import { WRITING } from "../../../packages/core/src/extract/words/writing.ts";
import type { Language } from "../../../packages/core/src/model/index.ts";

/** Topics as some data tells them. */
export interface TopicReader {
  readonly lexicon: TopicLexicon;
  /** What is found among tokens, end exclusive; it holds until the next reading. */
  read(tokens: readonly Token[], first: number, last: number): Found<TopicValues>;
}

/** Reads topics by data that the extractor does not know yet. */
export function topicReader(data: TopicData, language: Language): TopicReader {
  const lexicon = topicLexiconOf(data, WRITING[language]);
  const book = topicBook(lexicon, WRITING[language]);
  const known = (tokens: readonly Token[]): Token[] =>
    tokens.map(({ form: { raw }, start, end }) => new Token(book.forms.of(raw, 0, raw.length), start, end));
  return { lexicon, read: (tokens, first, last) => book.read(known(tokens), first, last) };
}
