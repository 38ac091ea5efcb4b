import type { Range } from "../../model/index.ts";

const HIGH = 0x9e3779b1;
const LOW = 0x85ebca6b;
/** What is mixed in last, so that the end of a range changes every digit. */
const LAST = 0x5bd1e995;

/** All numbers of three hexadecimal digits. */
const DIGITS: readonly string[] = Array.from({ length: 0x1000 }, (_, number) =>
  number.toString(16).padStart(3, "0"),
);

/** Three hexadecimal digits of a number, from some bit on. */
const digits = (number: number, bit: number): string => DIGITS[(number >>> bit) & 0xfff] as string;

/** Two halves of a hash of a text (FNV-1a over its code units, from two beginnings). */
function hashOf(text: string): [number, number] {
  let high = 0x811c9dc5;
  let low = 0x1000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
  }
  return [high, low];
}

/**
 * Ids of the drafts of one text: twelve hexadecimal digits from the text and the range, so that the same text gives the
 * same ids on every machine: start and end are mixed into two halves of a hash by multiplication and shift, as MurmurHash3
 * finishes. They tell drafts apart; they prove nothing.
 */
export function statementIds(text: string): (range: Range) => string {
  const [seedHigh, seedLow] = hashOf(text);
  return ([start, end]) => {
    let high = seedHigh;
    let low = seedLow;
    for (const value of [start, end, LAST]) {
      const left = Math.imul(high ^ value, HIGH);
      const right = Math.imul(low ^ value, LOW);
      high = left ^ (right >>> 15);
      low = right ^ (left >>> 13);
    }
    const middle = ((high & 0xff) << 4) | (low >>> 28);
    return digits(high, 20) + digits(high, 8) + digits(middle, 0) + digits(low, 16);
  };
}
