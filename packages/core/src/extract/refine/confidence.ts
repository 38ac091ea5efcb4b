import type { DraftStatement, Language } from "../../model/index.ts";
import data from "../lexicon/confidence.json" with { type: "json" };

/** What the trust in a draft is weighed by. */
export type Weighed = Pick<DraftStatement, "rule" | "force" | "range" | "topics" | "inherited">;

const LENGTHS = [30, 60, 120, 300, 600] as const;
const LENGTH_NAMES = [...LENGTHS.map((length) => `under ${length}`), "long"];
/** More topics than two tell no more. */
const TOPIC_COUNTS = ["0", "1", "2"] as const;
const MOST_TOPICS = 2;

/** The finder that made a draft, and whether it split it from the one before. */
const ruleOf = (rule: string): string => (rule.includes("+") ? rule.replaceAll(/\+[a-z-]+/gu, "") : rule);

function lengthOf([start, end]: Weighed["range"]): string {
  let index = 0;
  while (index < LENGTHS.length && end - start >= (LENGTHS[index] as number)) index += 1;
  return LENGTH_NAMES[index] as string;
}

/** What tells how far a draft can be trusted: kinds of features, each with the one that a draft has, or none. */
const FEATURES: readonly (readonly [
  kind: string,
  of: (draft: Weighed, language: Language) => string | undefined,
])[] = [
  ["rule", ({ rule }) => ruleOf(rule)],
  ["force", ({ force }) => force],
  ["length", ({ range }) => lengthOf(range)],
  ["topics", ({ topics }) => TOPIC_COUNTS[Math.min(topics.length, MOST_TOPICS)]],
  ["language", (_, language) => language],
  ["inherited", ({ inherited }) => (inherited ? "" : undefined)],
];

/** Features of a draft that tell how far it can be trusted, by name. */
export const confidenceFeatures = (draft: Weighed, language: Language): string[] =>
  FEATURES.flatMap(([kind, of]) => {
    const feature = of(draft, language);
    return feature === undefined ? [] : [`${kind} ${feature}`.trim()];
  });

const WEIGHTS: Readonly<Record<string, number>> = data.weights;
const LEAST = 0.05;
const MOST = 0.99;

/** The weight of each feature of a kind. */
const weightsOf = (kind: string): Map<string | undefined, number> =>
  new Map(
    Object.entries(WEIGHTS)
      .filter(([name]) => name.split(" ")[0] === kind)
      .map(([name, weight]) => [name.slice(kind.length + 1), weight]),
  );

const WEIGHED = FEATURES.map(([kind, of]) => ({ of, weights: weightsOf(kind) }));

/**
 * How far a draft can be trusted: the share of drafts like it that editors found right, their range and their force. The
 * weights are fitted to the register's own records and to provisions whose force is known.
 */
export function confidenceOf(draft: Weighed, language: Language): number {
  let sum = data.bias;
  for (const { of, weights } of WEIGHED) sum += weights.get(of(draft, language)) ?? 0;
  const share = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.min(MOST, Math.max(LEAST, share)) * 100) / 100;
}
