import type { Language } from "../../model/index.ts";
import { codeOf } from "../entries/codes.ts";
import type { SearchIndex } from "../index/build-index.ts";
import { placeNamed } from "../lexicon/lexicon.ts";
import { symbolsIn } from "../words/symbols.ts";
import { type Token, tokensOf } from "../words/tokens.ts";
import { begun, direct, ofInstruments } from "./alternatives.ts";
import { detectQuery, languagesOf } from "./languages.ts";
import type { Unit } from "./unit.ts";
import { unitsOf } from "./units.ts";

/** Longest query that is looked at, in UTF-16 code units; what comes after is left out. */
export const MAX_QUERY = 200;
const MAX_UNITS = 12;
const QUOTED = /["«“„「『]([^"«»“”„「」『』]{1,200})["»”“」』]/gu;
const NUMBER = /^[0-9]{1,3}[a-z]?$/u;

/** A query, read: its language, and what it asks for. */
export interface ReadQuery {
  readonly language: Language;
  readonly units: readonly Unit[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
}

const inside = ({ range: [start, end] }: Token, pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => start < piece.end && piece.start < end);

/** What stands in quotation marks: the words side by side, as they are written. */
function quotations(text: string, index: SearchIndex): Piece[] {
  return [...text.matchAll(QUOTED)].flatMap(({ 0: whole, 1: inner = "", index: start }) => {
    const tokens = tokensOf(inner);
    if (tokens.length === 0) return [];
    const languages = [...new Set(tokens.flatMap((token) => languagesOf(token)))];
    const phrase = tokens.map(({ folded }) => folded);
    const unit = { typed: inner.trim(), alternatives: direct(tokens, languages, index), phrase };
    return [{ start, end: start + whole.length, unit }];
  });
}

/** Symbols and numbers of documents, whole or by their beginning. */
function symbols(text: string, index: SearchIndex): Piece[] {
  return symbolsIn(text).flatMap(({ symbol, start, end }) => {
    const known = index.vocabulary.countOf(symbol) > 0;
    const token = { written: symbol, folded: symbol, range: [start, end] as const };
    const parts = direct(tokensOf(symbol), ["en"], index);
    const alternatives = known
      ? [{ terms: [symbol], way: "exact" as const, weight: 1 }, ...ofInstruments([symbol], index)]
      : [...begun({ ...token, range: [start, end] }, index, 16), ...parts];
    return alternatives.length === 0
      ? []
      : [{ start, end, unit: { typed: text.slice(start, end), alternatives } }];
  });
}

/** Places by name and number: `article 5`, `第5条`. */
function places(text: string, tokens: readonly Token[]): Piece[] {
  return tokens.flatMap((token, at) => {
    if (!NUMBER.test(token.folded)) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const [named, other] = before?.folded.endsWith("第") && after ? [after, before] : [before, undefined];
    const place = named && placeNamed(named.folded);
    if (!named || !place) return [];
    const start = Math.min(named.range[0], token.range[0], other ? other.range[1] - 1 : token.range[0]);
    const end = Math.max(token.range[1], named.range[0] + (named.range[0] > token.range[0] ? 1 : 0));
    const terms = [codeOf("place", `${place}_${token.folded}`)];
    return [
      {
        start,
        end,
        unit: { typed: text.slice(start, end), alternatives: [{ terms, way: "exact", weight: 1 }] },
      },
    ];
  });
}

/** The words between the pieces that were cut out, in runs. */
function runs(tokens: readonly Token[], pieces: readonly Piece[]): { start: number; tokens: Token[] }[] {
  const found: { start: number; tokens: Token[] }[] = [];
  let last: { start: number; tokens: Token[] } | undefined;
  for (const token of tokens) {
    if (inside(token, pieces)) last = undefined;
    else if (last) last.tokens.push(token);
    else {
      last = { start: token.range[0], tokens: [token] };
      found.push(last);
    }
  }
  return found;
}

/**
 * Reads a query of any language: quotations, symbols, places, names and words, each with all that it may be found by.
 *
 * @param language the language of the query, where it is known
 */
export function readQuery(text: string, index: SearchIndex, language?: Language): ReadQuery {
  const bounded = text.slice(0, MAX_QUERY);
  const tokens = tokensOf(bounded);
  const quoted = quotations(bounded, index);
  const apart = (pieces: readonly Piece[], others: readonly Piece[]) =>
    pieces.filter(({ start, end }) => !others.some((other) => start < other.end && other.start < end));
  const numbers = apart(symbols(bounded, index), quoted);
  const located = apart(places(bounded, tokens), [...quoted, ...numbers]);
  const pieces = [...quoted, ...numbers, ...located];
  const words = runs(tokens, pieces).flatMap(({ start, tokens: own }) => {
    const open = own.at(-1)?.range[1] === bounded.length;
    return unitsOf({ text: bounded, tokens: own, open }, index).map((unit) => ({ start, unit }));
  });
  const units = [...pieces, ...words].sort((a, b) => a.start - b.start).map(({ unit }) => unit);
  return { language: language ?? detectQuery(tokens, index.bridge), units: units.slice(0, MAX_UNITS) };
}
