import type { DraftStatement, Language } from "../../model/index.ts";
import data from "../lexicon/confidence.json" with { type: "json" };

/** What the trust in a draft is weighed by. */
export type Weighed = Pick<DraftStatement, "rule" | "force" | "range" | "topics" | "inherited">;

const LENGTHS = [30, 60, 120, 300, 600] as const;

/** The finder that made a draft, and whether it split it from the one before. */
const ruleOf = (rule: string): string => rule.replaceAll(/\+[a-z-]+/gu, "");

function lengthOf([start, end]: Weighed["range"]): string {
  const most = LENGTHS.find((length) => end - start < length);
  return most === undefined ? "long" : `under ${most}`;
}

/** Features of a draft that tell how far it can be trusted. */
export function confidenceFeatures(draft: Weighed, language: Language): string[] {
  return [
    `rule ${ruleOf(draft.rule)}`,
    `force ${draft.force}`,
    `length ${lengthOf(draft.range)}`,
    `topics ${Math.min(draft.topics.length, 2)}`,
    `language ${language}`,
    ...(draft.inherited ? ["inherited"] : []),
  ];
}

const WEIGHTS: Readonly<Record<string, number>> = data.weights;
const LEAST = 0.05;
const MOST = 0.99;

/**
 * How far a draft can be trusted: the share of drafts like it that editors found right, their range and their force. The
 * weights are fitted to the register's own records and to provisions whose force is known.
 */
export function confidenceOf(draft: Weighed, language: Language): number {
  let sum = data.bias;
  for (const feature of confidenceFeatures(draft, language)) sum += WEIGHTS[feature] ?? 0;
  const share = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.min(MOST, Math.max(LEAST, share)) * 100) / 100;
}
