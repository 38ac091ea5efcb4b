import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";

const UNIT = 40_000;
const TIMES = 4;
/** Linear growth is 4; quadratic growth 16. Between them lies the noise of a busy machine. */
const MOST = 8;
/** Milliseconds that a run takes whatever its input. */
const NOISE = 150;

const HOSTILE: readonly (readonly [what: string, unit: string])[] = [
  ["one modal after another", "should "],
  ["many short sentences", "We agree. "],
  ["a sentence without end", "we welcome the work and we should "],
  ["a list without end", "to strengthen the work, to "],
  ["complements of one verb", "We pledge to act and to share tests, and to report and to "],
  ["participles", "noting the plan, and welcomes "],
  ["adverbs", "apply also only "],
  ["attributions", ", said the joint statement, "],
  ["relative clauses", "which is needed that "],
  ["subjects that never end", "of the Assembly and the States "],
  ["duties of one subject", "Firms shall keep a record, share a test, and "],
  ["opening brackets", "(("],
  ["quotation marks", '"“'],
  ["bare line breaks", "\n"],
  ["chapeaux", "a:\n"],
  ["articles", "Article 1\n"],
  ["one word", "a"],
  ["marks on one letter", "a\u0301\u0301\u0301"],
  ["lone surrogates", "\ud800"],
  ["a script without spaces", "联合国大会"],
];

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function milliseconds(text: string): number {
  const start = performance.now();
  extract(text, { language: "en" });
  return performance.now() - start;
}

describe("extract grows with its input, no faster", () => {
  it.each(HOSTILE)("%s", (_, unit) => {
    const small = filled(unit, UNIT);
    const large = filled(unit, UNIT * TIMES);
    milliseconds(small);
    const once = Math.min(...[1, 2, 3].map(() => milliseconds(small)));
    const often = Math.min(...[1, 2, 3].map(() => milliseconds(large)));
    expect(often).toBeLessThan(once * MOST + NOISE);
  });

  it("reads a single line of millions of characters", () => {
    expect(extract(filled("联合国大会", 2_000_000), { language: "en" }).statements.length).toBeLessThan(2);
  });
});
