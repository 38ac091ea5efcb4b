import { normalise } from "@concordance/core";

const wordsOf = (name: string): Set<string> =>
  new Set(normalise(name).match(/[\p{L}\p{N}]+(?:[/.-][\p{L}\p{N}]+)*/gu) ?? []);

const LEAST_COMMON = 0.5;

/** Whether two names, as printed, mean one thing: at least half of all their words are common to both. */
export function sameReference(gold: string, found: string): boolean {
  const [left, right] = [wordsOf(gold), wordsOf(found)];
  const all = new Set([...left, ...right]);
  const common = [...left].filter((word) => right.has(word)).length;
  return all.size > 0 && common / all.size >= LEAST_COMMON;
}
