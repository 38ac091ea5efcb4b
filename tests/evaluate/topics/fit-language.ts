import type { TopicData } from "../../../packages/core/src/extract/lexicon/topic-lexicon.ts";
import { Forms } from "../../../packages/core/src/extract/words/forms.ts";
import { tokenise } from "../../../packages/core/src/extract/words/tokens.ts";
import { WRITING } from "../../../packages/core/src/extract/words/writing.ts";
import { type Language, TOPICS, type TopicId } from "../../../packages/core/src/model/index.ts";
import { termsOf } from "./language-terms.ts";
import { fitLogistic, type Hold } from "./logistic.ts";
import type { Parallel } from "./parallel.ts";
import { topicReader } from "./reader.ts";

export type Other = Exclude<Language, "en">;

/** A provision with the topics of its English version, which are taken for right. */
export interface Silver extends Parallel {
  readonly topics: readonly TopicId[];
}

/** Terms of one language set by hand: by topic, with their weights. */
export type LanguageSeeds = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface LanguageFit {
  /** What a topic's score must exceed, in logits; below zero, more topics are named. */
  readonly threshold: number;
  /** How strongly the weight of a learnt term is held to nothing, and what must speak for it before there is one. */
  readonly ridge: number;
  readonly toll: number;
  /** What a weight set by hand counts for before the provisions speak. */
  readonly scale: number;
  /** What a topic may ask for at the most: where the provisions hardly speak of it, its clearest terms alone must do. */
  readonly most: number;
}

export const LANGUAGE_FIT: LanguageFit = { threshold: -1, ridge: 1, toll: 2, scale: 1, most: 4.5 };

const LEAST_GROUPS = 3;
const LEAST_COUNT = 6;
const LEAST_COMMON = 4;
const LEAST_LIFT = 2;
const MOST_TERMS = 120;
const SEED: Omit<Hold, "prior"> = { ridge: 1, toll: 0 };
const FAINT = 0.3;
const HEAVIEST = 6;

const round = (value: number): number => Math.round(Math.max(-HEAVIEST, Math.min(HEAVIEST, value)) * 10) / 10;

/** For each term the examples in which it stands, of terms that stand in enough of them. */
function columnsOf(examples: readonly Silver[], language: Other): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  examples.forEach(({ texts: all }, at) => {
    for (const term of termsOf(all.get(language) ?? "", language)) {
      const column = columns.get(term);
      if (column) column.push(at);
      else columns.set(term, [at]);
    }
  });
  for (const [term, column] of columns) {
    const groups = new Set(column.map((at) => examples[at]?.group));
    if (column.length < LEAST_COUNT || groups.size < LEAST_GROUPS) columns.delete(term);
  }
  return columns;
}

/** How much more often a term stands with a topic than chance would have it, as a likelihood ratio; 0 where it is not telling. */
function tellingOf(common: number, count: number, share: number): number {
  const lift = common / (count * share);
  return common < LEAST_COMMON || lift < LEAST_LIFT ? 0 : common * Math.log(lift);
}

/** Terms that tell a topic best. */
function tellingTerms(columns: ReadonlyMap<string, number[]>, truths: Uint8Array): string[] {
  const share = truths.reduce((sum, truth) => sum + truth, 0) / truths.length;
  return [...columns]
    .map(([term, column]) => {
      const common = column.reduce((sum, at) => sum + (truths[at] ?? 0), 0);
      return [term, tellingOf(common, column.length, share)] as const;
    })
    .filter(([, telling]) => telling > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TERMS)
    .map(([term]) => term);
}

/** For each example the places of the terms that stand in it. */
function rowsOf(examples: readonly Silver[], language: Other, terms: readonly string[]): number[][] {
  const { lexicon, read } = topicReader(
    { topics: { safety: Object.fromEntries(terms.map((term) => [term, 1])) } },
    language,
  );
  const places = new Map(terms.map((term, at) => [term, at]));
  const forms = new Forms(WRITING[language], () => 0);
  return examples.map(({ texts: all }) => {
    const text = all.get(language) ?? "";
    const tokens = tokenise(text, 0, text.length, forms);
    const { values, count } = read(tokens, 0, tokens.length).hits.topics;
    return [
      ...new Set(values.slice(0, count).map((term) => places.get(lexicon.terms.names[term] ?? "") ?? 0)),
    ];
  });
}

interface Learnt {
  readonly examples: readonly Silver[];
  readonly language: Other;
  readonly columns: ReadonlyMap<string, number[]>;
  readonly options: LanguageFit;
}

function fitTopic(
  id: TopicId,
  own: Readonly<Record<string, number>>,
  { examples, language, columns, options }: Learnt,
) {
  const truths = Uint8Array.from(examples, ({ topics }) => (topics.includes(id) ? 1 : 0));
  const terms = [...new Set([...Object.keys(own), ...tellingTerms(columns, truths)])];
  const holds = terms.map((term) =>
    term in own
      ? { ...SEED, prior: (own[term] ?? 0) * options.scale }
      : { prior: 0, ridge: options.ridge, toll: options.toll },
  );
  const { intercept, weights } = fitLogistic(rowsOf(examples, language, terms), truths, holds);
  const kept = terms
    .map((term, at) => [term, round(weights[at] ?? 0)] as const)
    .filter(([, weight]) => Math.abs(weight) >= FAINT);
  return {
    least: Math.min(options.most, round(options.threshold - intercept)),
    terms: Object.fromEntries(kept),
  };
}

/**
 * Fits the terms of all topics in one language from provisions whose topics are known, starting from weights set by hand.
 * Provisions without that language are left out.
 */
export function fitLanguage(
  all: readonly Silver[],
  language: Other,
  seeds: LanguageSeeds,
  options: LanguageFit = LANGUAGE_FIT,
): TopicData {
  const examples = all.filter(({ texts }) => texts.has(language));
  const learnt: Learnt = { examples, language, columns: columnsOf(examples, language), options };
  const fitted = TOPICS.map(({ id }) => [id, fitTopic(id, seeds[id] ?? {}, learnt)] as const);
  return {
    least: Object.fromEntries(fitted.map(([id, { least }]) => [id, least])),
    topics: Object.fromEntries(fitted.map(([id, { terms }]) => [id, terms])),
  };
}
