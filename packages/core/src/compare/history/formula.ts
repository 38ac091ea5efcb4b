import { tokenise } from "../../search/index.ts";
import { stem } from "../words/stem.ts";

/** A word of a text, by its stem, with its place in UTF-16 code units. */
export interface Word {
  readonly stem: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Small words that a formula may lose or gain without being another. */
const SMALL: ReadonlySet<string> = new Set([
  "and",
  "or",
  "the",
  "a",
  "an",
  "of",
  "for",
  "in",
  "on",
  "to",
  "among",
  "between",
  "with",
  "at",
  "by",
  "from",
  "as",
]);
const WORD = /[\p{L}\p{N}]{1,100}/gu;

/** The words of a text that count, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    tokenise(word)
      .filter((token) => !SMALL.has(token))
      .map((token) => ({
        stem: stem(token),
        text: word.toLowerCase(),
        start: index,
        end: index + word.length,
      })),
  );
}

/** Where a formula stands in a text, and how it reads there. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Words of the formula that are there, and that are missing, as the formula has them. */
  readonly kept: readonly string[];
  readonly missing: readonly string[];
  /** Words between those that are kept. */
  readonly added: readonly string[];
}

/** Most words that may stand between the words of a formula, for each of its words. */
const SPREAD = 1;

/** Which words of a formula stand in a window of words. */
function inWindow(formula: readonly Word[], words: readonly Word[]): Found | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const here = new Set(words.map((word) => word.stem));
  const wanted = new Set(formula.map((word) => word.stem));
  return {
    start: first.start,
    end: last.end,
    kept: formula.filter((word) => here.has(word.stem)).map(({ text }) => text),
    missing: formula.filter((word) => !here.has(word.stem)).map(({ text }) => text),
    added: words.filter((word) => !wanted.has(word.stem)).map(({ text }) => text),
  };
}

const isBetter = (a: Found, b: Found | undefined): boolean =>
  !b || a.kept.length > b.kept.length || (a.kept.length === b.kept.length && a.added.length < b.added.length);

/**
 * The places of a formula in the words of a text, in any order of its words: each the fullest window of words, not longer than a few words
 * for each word of the formula. Windows that overlap count once, by the better. Time grows with the length of the text.
 *
 * @param share least share of the formula's words that has to be there
 */
export function findFormula(formula: readonly Word[], words: readonly Word[], share: number): Found[] {
  const wanted = new Set(formula.map((word) => word.stem));
  const hits = words.flatMap((word, at) => (wanted.has(word.stem) ? [at] : []));
  const reach = formula.length * (1 + SPREAD);
  const least = Math.max(1, Math.ceil(wanted.size * share));
  const found: Found[] = [];
  for (const [i, start] of hits.entries()) {
    const inReach = hits.slice(i, i + formula.length + reach).filter((at) => at - start < reach);
    let best: Found | undefined;
    for (const end of inReach) {
      const window = inWindow(formula, words.slice(start, end + 1));
      if (window && new Set(window.kept).size >= least && isBetter(window, best)) best = window;
    }
    if (!best) continue;
    const previous = found.at(-1);
    if (!previous || previous.end <= best.start) found.push(best);
    else if (isBetter(best, previous)) found[found.length - 1] = best;
  }
  return found;
}
