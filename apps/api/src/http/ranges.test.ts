import { expect, test } from "vitest";
import { rangeOf } from "./ranges.ts";

const cases: [reason: string, header: string | undefined, range: unknown][] = [
  ["no header", undefined, undefined],
  ["the start", "bytes=0-9", { first: 0, last: 9 }],
  ["from a place on", "bytes=90-", { first: 90, last: 99 }],
  ["the end", "bytes=-10", { first: 90, last: 99 }],
  ["more of the end than there is", "bytes=-1000", { first: 0, last: 99 }],
  ["beyond the end", "bytes=90-1000", { first: 90, last: 99 }],
  ["one byte", "bytes=99-99", { first: 99, last: 99 }],
  ["behind the end", "bytes=100-", "unsatisfiable"],
  ["nothing of the end", "bytes=-0", "unsatisfiable"],
  ["several parts: the whole", "bytes=0-1,5-6", undefined],
  ["turned round: the whole", "bytes=9-0", undefined],
  ["another unit: the whole", "lines=0-1", undefined],
  ["nonsense: the whole", "bytes=a-b", undefined],
  ["no numbers: the whole", "bytes=-", undefined],
  ["a number too long to be one: the whole", `bytes=0-${"9".repeat(400)}`, undefined],
];

test.each(cases)("%s", (_reason, header, range) => expect(rangeOf(header, 100)).toEqual(range));
