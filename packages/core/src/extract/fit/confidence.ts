import type { Language } from "../../model/index.ts";
import { confidenceFeatures, type Weighed } from "../refine/confidence.ts";
import { fitLogistic } from "./logistic.ts";

/** A draft of which it is known whether an editor would have drafted the same. */
export interface JudgedDraft {
  readonly draft: Weighed;
  readonly language: Language;
  readonly right: boolean;
}

/** The weights of `confidence.json`: log odds, added up. */
export interface ConfidenceWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const OPTIONS = { penalty: 0.0005, rounds: 1500, leastCount: 8 } as const;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Learns how far drafts can be trusted, by the finder that made them, their force, length, topics and language. */
export function fitConfidence(judged: readonly JudgedDraft[]): ConfidenceWeights {
  const examples = judged.map(({ draft, language, right }) => ({
    features: confidenceFeatures(draft, language),
    label: right ? "right" : "wrong",
  }));
  const { bias, weights } = fitLogistic(examples, OPTIONS);
  const difference = new Map<string, number>();
  for (const [name, weight] of weights.get("right") ?? []) difference.set(name, weight);
  for (const [name, weight] of weights.get("wrong") ?? [])
    difference.set(name, (difference.get(name) ?? 0) - weight);
  const rows = [...difference]
    .map(([name, weight]) => [name, rounded(weight)] as const)
    .filter(([, weight]) => weight !== 0);
  return {
    bias: rounded((bias.get("right") ?? 0) - (bias.get("wrong") ?? 0)),
    weights: Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
