import type { Block } from "./blocks.ts";

/** Whether a block begins with one of some phrases, in either case; the phrases are lower case. */
export function startsWithOneOf(text: string, { from, to }: Block, phrases: readonly string[]): boolean {
  const first = text.charAt(from).toLowerCase();
  return phrases.some(
    (phrase) =>
      phrase.startsWith(first) &&
      text.slice(from, Math.min(to, from + phrase.length)).toLowerCase() === phrase,
  );
}
