import type { Range } from "../../model/index.ts";

const HIGH = 0x9e3779b1;
const LOW = 0x85ebca6b;

/** Mixes a number into two halves of a hash (multiplication and shift, as MurmurHash3 finishes). */
function mixed(high: number, low: number, value: number): [number, number] {
  const left = Math.imul(high ^ value, HIGH);
  const right = Math.imul(low ^ value, LOW);
  return [left ^ (right >>> 15), right ^ (left >>> 13)];
}

const hex = (half: number, length: number): string =>
  (half >>> 0).toString(16).padStart(8, "0").slice(0, length);

/**
 * Ids of the drafts of one text: twelve hexadecimal digits from the text's fingerprint and the range, so that the same
 * text gives the same ids on every machine. They tell drafts of one text apart; they prove nothing.
 */
export function statementIds(digest: string): (range: Range) => string {
  const seed = [0, 8].map((at) => Number.parseInt(digest.slice(at, at + 8), 16)) as [number, number];
  return ([start, end]) => {
    const [high, low] = mixed(...mixed(...mixed(...seed, start), end), 0x5bd1e995);
    return hex(high, 8) + hex(low, 4);
  };
}
