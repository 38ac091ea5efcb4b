import type { Range } from "../../model/index.ts";
import { isHan } from "../tokenise.ts";
import { fold } from "./fold.ts";

/** A word of a text or, in Chinese, two neighbouring signs. */
export interface Token {
  /** As it is written. */
  readonly written: string;
  readonly folded: string;
  /** Place in the text, in UTF-16 code units, end exclusive. */
  readonly range: Range;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]{0,999}/gu;
const HAN_OR_NOT = /\p{Script=Han}+|\P{Script=Han}+/gu;

/** A word as it is written, before it is folded. */
export interface Written {
  readonly written: string;
  readonly start: number;
}

/** A run of Chinese signs in pairs; a single sign stands for itself. */
function pairs(run: string, start: number): Written[] {
  const signs = [...run];
  if (signs.length < 2) return [{ written: run, start }];
  let at = start;
  return signs.slice(1).map((sign, index) => {
    const first = signs[index] ?? "";
    const pair = { written: first + sign, start: at };
    at += first.length;
    return pair;
  });
}

function cut(word: string, start: number): Written[] {
  if (!isHan(word)) return [{ written: word, start }];
  return [...word.matchAll(HAN_OR_NOT)].flatMap(({ 0: run, index }) =>
    isHan(run) ? pairs(run, start + index) : [{ written: run, start: start + index }],
  );
}

/**
 * Cuts a text of any of the six languages into words with their places. Chinese has no spaces, and most of its words
 * have two signs: it comes in overlapping pairs, so that the same words are found in every runtime.
 */
export const wordsOf = (text: string): Written[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => cut(word, index));

/**
 * The words of a text with their places and the form that queries and texts share.
 *
 * @example tokensOf("L'État").map(({ folded, range }) => [folded, range]) // [["l", [0, 1]], ["etat", [2, 6]]]
 */
export const tokensOf = (text: string): Token[] =>
  wordsOf(text)
    .map(
      ({ written, start }): Token => ({
        written,
        folded: fold(written),
        range: [start, start + written.length],
      }),
    )
    .filter(({ folded }) => folded !== "");
