import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
async function* chunked(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield bytes(text.slice(at, at + size));
}
const lines = async (text: string, size: number, limit = 100) => {
  const found: string[] = [];
  for await (const line of linesOf(chunked(text, size), limit)) {
    found.push(line === "too-long" ? line : new TextDecoder().decode(line));
  }
  return found;
};

const cases: [reason: string, text: string, expected: string[]][] = [
  ["a line for each end", "a\nbb\n", ["a", "bb"]],
  ["the last needs no end", "a\nbb", ["a", "bb"]],
  ["empty lines are lines", "\n\na\n", ["", "", "a"]],
  ["nothing has no line", "", []],
];
for (const size of [1, 2, 3, 100]) {
  test.each(cases)(`in chunks of ${size}: %s`, async (_reason, text, expected) => {
    expect(await lines(text, size)).toEqual(expected);
  });
}

test.each([1, 4, 100])("a line over the limit is told in its place, in chunks of %s", async (size) => {
  expect(await lines("ab\nabcdef\nabc\n", size, 3)).toEqual(["ab", "too-long", "abc"]);
});
