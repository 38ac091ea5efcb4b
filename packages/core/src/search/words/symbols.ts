import { fold } from "./fold.ts";

const SYMBOL = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,40}(?:[./_-][\p{L}\p{N}]{1,40}){1,12}/gu;
const PART = /[./_-]/u;

/** A number or symbol of a document, folded with its marks: `a/res/78/265`. */
const written = (symbol: string): string =>
  symbol
    .split(/([./_-])/u)
    .map((part) => (PART.test(part) ? part : fold(part)))
    .join("");

/**
 * Symbols and numbers of documents in a text: what has a digit and is joined by strokes, dots or hyphens.
 *
 * @example symbolsIn("as in A/RES/78/265") // [{ symbol: "a/res/78/265", start: 6, end: 18 }]
 */
export function symbolsIn(text: string): { symbol: string; start: number; end: number }[] {
  return [...text.matchAll(SYMBOL)]
    .filter(([symbol]) => /\p{N}/u.test(symbol))
    .map(({ 0: symbol, index }) => ({ symbol: written(symbol), start: index, end: index + symbol.length }));
}

/**
 * A symbol and the ends of it that people write for short, of two parts at least.
 *
 * @example shortForms("a/res/78/265") // ["a/res/78/265", "res/78/265", "78/265"]
 */
export function shortForms(symbol: string): string[] {
  const parts = symbol.split("/");
  return parts.length < 3 ? [symbol] : parts.slice(0, -1).map((_, index) => parts.slice(index).join("/"));
}
