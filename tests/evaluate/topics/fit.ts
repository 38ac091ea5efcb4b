import type { TopicData } from "../../../packages/core/src/extract/lexicon/topic-lexicon.ts";
import { PhraseTable } from "../../../packages/core/src/extract/words/phrases.ts";
import { WRITING } from "../../../packages/core/src/extract/words/writing.ts";
import { TOPICS } from "../../../packages/core/src/model/index.ts";
import type { Example } from "./examples.ts";
import { fitLogistic, type Row } from "./logistic.ts";
import { candidateTerms } from "./terms.ts";

/** Terms with weights set by hand. */
export type Seeds = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FitOptions {
  /** What a weight set by hand counts for before the examples speak. */
  readonly scale: number;
  /** How strongly a weight is held to its prior: of a term set by hand, and of a candidate. */
  readonly seedRidge: number;
  readonly termRidge: number;
  /** What must speak for a candidate's weight, and for a seed's weight for a topic that nobody set, before there is one. */
  readonly toll: number;
  readonly otherToll: number;
  /** What a topic's score must exceed, in logits; below zero, more topics are named. */
  readonly threshold: number;
  /** A candidate's weight below this is left out. */
  readonly faint: number;
}

export const DEFAULTS: FitOptions = {
  scale: 1.3,
  seedRidge: 1.5,
  termRidge: 1,
  toll: 1.5,
  otherToll: 2,
  threshold: -1.3,
  faint: 0.3,
};

const HEAVIEST = 6;
const round = (value: number): number => Math.round(Math.max(-HEAVIEST, Math.min(HEAVIEST, value)) * 10) / 10;

/** Features that hold of each example: the places of the terms that occur in it. */
function rowsOf(examples: readonly Example[], terms: readonly string[]): Row[] {
  const table = new PhraseTable(
    terms.map((term, index) => [term, index] as const),
    WRITING.en,
  );
  return examples.map(({ draft }) => [
    ...new Set(table.all(draft.tokens, draft.first, draft.last).map(({ value }) => value)),
  ]);
}

function weightsOf(terms: readonly string[], weights: Float64Array, faint: number) {
  const kept = terms.flatMap((term, at): [string, number][] => {
    const weight = round(weights[at] ?? 0);
    return Math.abs(weight) >= faint ? [[term, weight]] : [];
  });
  return Object.fromEntries(kept);
}

/** Fits the terms of all topics from examples, starting from the weights set by hand. */
export function fitTerms(examples: readonly Example[], seeds: Seeds, options: FitOptions): TopicData {
  const known = new Set(Object.values(seeds).flatMap((terms) => Object.keys(terms)));
  const terms = [...known, ...candidateTerms(examples).filter((term) => !known.has(term))];
  const rows = rowsOf(examples, terms);
  const least: Record<string, number> = {};
  const topics: Record<string, Record<string, number>> = {};
  for (const { id } of TOPICS) {
    const own = seeds[id] ?? {};
    const holds = terms.map((term, at) => ({
      prior: (own[term] ?? 0) * options.scale,
      ridge: at < known.size ? options.seedRidge : options.termRidge,
      toll: term in own ? 0 : at < known.size ? options.otherToll : options.toll,
    }));
    const truths = Uint8Array.from(examples, (example) => (example.topics.includes(id) ? 1 : 0));
    const { intercept, weights } = fitLogistic(rows, truths, holds);
    least[id] = round(options.threshold - intercept);
    topics[id] = weightsOf(terms, weights, options.faint);
  }
  return { least, topics };
}
