import type { Range } from "../../model/index.ts";
import { keptOf } from "./edits.ts";

/** A run of words that both versions have, or only one. Ranges count UTF-16 code units of each version's text. */
export interface Change {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
  readonly a: Range | null;
  readonly b: Range | null;
}

/** A token of a text, with its place. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words, single signs of Chinese, and single marks; white space is none. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{M}\p{N}]{1,1000}|[^\s\p{L}\p{M}\p{N}]/gu;

/** The tokens of a part of a text. Han signs are letters too, so that a run of other letters ends before them. */
export function tokensOf(text: string, [start, end]: Range): Token[] {
  return [...text.slice(start, end).matchAll(TOKEN)].flatMap(({ 0: token, index }) =>
    splitHan(token, start + index),
  );
}

const HAN = /\p{Script=Han}/u;

function splitHan(token: string, start: number): Token[] {
  if (token.length < 2 || !HAN.test(token)) return [{ text: token, start, end: start + token.length }];
  let at = start;
  return [...token].map((sign) => {
    const one = { text: sign, start: at, end: at + sign.length };
    at = one.end;
    return one;
  });
}

interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kept: Uint8Array;
  at: number;
}

/** The run of tokens from a cursor on that are all kept or all not; the cursor moves behind it. */
function runOf(cursor: Cursor, isKept: boolean, most = Number.POSITIVE_INFINITY): Range | null {
  const first = cursor.tokens[cursor.at];
  const from = cursor.at;
  while (
    cursor.at < cursor.tokens.length &&
    cursor.at - from < most &&
    Boolean(cursor.kept[cursor.at]) === isKept
  )
    cursor.at += 1;
  const last = cursor.tokens[cursor.at - 1];
  return first && last && cursor.at > from ? [first.start, last.end] : null;
}

const lengthOfRun = ({ kept, at }: Cursor): number => {
  let end = at;
  while (end < kept.length && kept[end]) end += 1;
  return end - at;
};

/**
 * The differences of two parts of two texts, word by word, in order: removed before added where both are. Case and every mark
 * count; white space does not.
 */
export function changesOf(a: string, rangeOfA: Range, b: string, rangeOfB: Range): Change[] {
  const [before, after] = [tokensOf(a, rangeOfA), tokensOf(b, rangeOfB)];
  const kept = keptOf(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const left: Cursor = { text: a, tokens: before, kept: kept.a, at: 0 };
  const right: Cursor = { text: b, tokens: after, kept: kept.b, at: 0 };
  const changes: Change[] = [];
  while (left.at < before.length || right.at < after.length) {
    const removed = runOf(left, false);
    if (removed) changes.push({ kind: "removed", text: a.slice(...removed), a: removed, b: null });
    const added = runOf(right, false);
    if (added) changes.push({ kind: "added", text: b.slice(...added), a: null, b: added });
    const most = Math.min(lengthOfRun(left), lengthOfRun(right));
    const [inA, inB] = [runOf(left, true, most), runOf(right, true, most)];
    if (inA && inB) changes.push({ kind: "kept", text: b.slice(...inB), a: inA, b: inB });
  }
  return changes;
}
