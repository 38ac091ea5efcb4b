import { type DraftStatement, type Language, type Range, TOPICS, type TopicId } from "../../model/index.ts";
import { grammarOf } from "../find/grammars.ts";
import { NO_NAMES } from "../gazetteer.ts";
import type { TopicTerms } from "../lexicon/topic-terms.ts";
import type { Hits } from "../words/phrasebook.ts";
import { rangeOf, tokenise } from "../words/tokens.ts";
import { bookOf } from "./book.ts";

/** Words of a clause that speak for a topic, or, below zero, against it. */
export interface TopicWords {
  readonly range: Range;
  readonly text: string;
  readonly weight: number;
}

/** Why a statement has a topic: `weight` is the sum of what its words weigh, and reaches `least` where the topic is clear. */
export interface TopicReason {
  readonly topic: TopicId;
  readonly weight: number;
  readonly least: number;
  /** The heaviest first; a term that stands several times is named where it stands first. */
  readonly words: readonly TopicWords[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Terms that say something of a topic, each where it stands first. */
function wordsFor(
  topic: number,
  { count, values, firsts, lasts }: Hits<number>,
  terms: TopicTerms,
  place: (first: number, last: number) => Pick<TopicWords, "range" | "text">,
): TopicWords[] {
  const seen = new Set<number>();
  const found: TopicWords[] = [];
  for (let hit = 0; hit < count; hit += 1) {
    const term = values[hit] ?? 0;
    const weight = terms.weightFor(term, topic);
    if (weight === 0 || seen.has(term)) continue;
    seen.add(term);
    found.push({ ...place(firsts[hit] ?? 0, lasts[hit] ?? 0), weight });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/**
 * Says for each topic of a statement that was drafted from a text which words of the clause led to it. Ranges count UTF-16
 * code units of `text`. A statement of another text gets reasons that mean nothing; nothing is thrown.
 *
 * @example
 * const [statement] = extract(text, { language: "en" }).statements;
 * explainTopics(text, statement, "en")[0]?.words[0]?.text // "personal data"
 */
export function explainTopics(
  text: string,
  { range, topics }: Pick<DraftStatement, "range" | "topics">,
  language: Language,
): TopicReason[] {
  const { lexicon } = grammarOf(language);
  const book = bookOf(lexicon, NO_NAMES.names(language));
  const tokens = tokenise(text, ...range, book.forms);
  const hits = book.read(tokens, 0, tokens.length).hits.topics;
  const { terms, least } = lexicon.topics;
  const sums = terms.sumsOf(hits);
  const place = (first: number, last: number) => {
    const words = rangeOf(tokens, first, last);
    return { range: words, text: text.slice(...words) };
  };
  return topics.map((topic) => {
    const index = TOPICS.findIndex(({ id }) => id === topic);
    return {
      topic,
      weight: round(sums[index] ?? 0),
      least: least[index] ?? 0,
      words: wordsFor(index, hits, terms, place),
    };
  });
}
