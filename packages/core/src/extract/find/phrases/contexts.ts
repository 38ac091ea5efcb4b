import type { ForceId } from "../../../model/index.ts";
import type { CarrierEntry, ForceWeights } from "../../lexicon/carriers.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Tokens behind a carrier that its context is made of. */
export const CONTEXT_REACH = 60;

function weigh(view: SentenceView, { bias, terms }: ForceWeights, from: number, end: number): number {
  let sum = bias;
  const seen = new Set<string>();
  for (let at = from; at < end; at += 1) {
    const word = view.lower(at);
    const weight = terms[word];
    const pair = terms[`${word} ${view.lower(at + 1)}`];
    if (weight !== undefined && !seen.has(word)) sum += weight;
    if (pair !== undefined && !seen.has(`${word} `)) sum += pair;
    if (weight !== undefined) seen.add(word);
    if (pair !== undefined) seen.add(`${word} `);
  }
  return sum;
}

/** The force of a carrier: its own, or the one that the words behind it speak for most. */
export function forceIn(view: SentenceView, { force, context }: CarrierEntry, from: number): ForceId {
  if (!context) return force;
  const end = Math.min(view.last, from + CONTEXT_REACH);
  let best = force;
  let most = Number.NEGATIVE_INFINITY;
  for (const weights of context) {
    const sum = weigh(view, weights, from, end);
    if (sum > most) [best, most] = [weights.force, sum];
  }
  return best;
}
