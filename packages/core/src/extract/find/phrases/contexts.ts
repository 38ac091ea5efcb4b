import type { ForceId } from "../../../model/index.ts";
import type { CarrierEntry, Context, TermWeights } from "../../lexicon/carriers.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Tokens behind a carrier that its context is made of. */
export const CONTEXT_REACH = 60;

/** Adds the weights of a word or a pair that was not met before. */
function add(sums: number[], seen: Set<readonly number[]>, weights: readonly number[] | undefined): void {
  if (!weights || seen.has(weights)) return;
  seen.add(weights);
  for (const [force, weight] of weights.entries()) sums[force] = (sums[force] ?? 0) + weight;
}

/** For each force of a context how much the words behind a carrier speak for it; each word or pair counts once. */
function weigh(view: SentenceView, { biases, terms }: Context, from: number): number[] {
  const sums = [...biases];
  const seen = new Set<readonly number[]>();
  const end = Math.min(view.last, from + CONTEXT_REACH);
  for (let at = from; at < end; at += 1) {
    const term: TermWeights | undefined = terms.get(view.lower(at));
    if (!term) continue;
    add(sums, seen, term.alone);
    add(sums, seen, term.before.get(view.lower(at + 1)));
  }
  return sums;
}

/** The force of a carrier: its own, or the one that the words behind it speak for most. */
export function forceIn(view: SentenceView, { force, context }: CarrierEntry, from: number): ForceId {
  if (!context) return force;
  const sums = weigh(view, context, from);
  return context.forces[sums.indexOf(Math.max(...sums))] ?? force;
}
