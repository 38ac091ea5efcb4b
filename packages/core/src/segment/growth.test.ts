import { describe, expect, it } from "vitest";
import { LocatorSchema } from "../model/index.ts";
import { segment } from "./segment.ts";

const UNIT = 20_000;
const TIMES = 10;
/** Linear growth is 10, quadratic growth 100. Between them lies the noise of a busy machine. */
const MOST = 50;
/** Milliseconds that a run may lose to others. */
const NOISE = 100;

/** What a rule might look at again and again. */
const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ["no line break", "lakes and shores "],
  ["nothing but line breaks", "\n"],
  ["a line break behind every letter", "x\n"],
  ["opening brackets", "("],
  ["items that never close", "(a\n"],
  ["lists inside lists", "(a) x:\n(i) y:\n1) z:\n"],
  ["bullets further and further in", "- x:\n  - y:\n    - z:\n"],
  ["combining marks", "e\u0301\u0302"],
  ["bidi controls", "\u202e\u2066(a) x\n"],
  ["lone surrogates", "\ud800\n"],
  ["chapeaux", "x:\n"],
  ["quotations that never close", "x:\n“y\n"],
  ["pages", "x y z\n12\n\f"],
  ["footnotes", "x\n______\n1 y\n\f"],
  ["enacting words", "The General Assembly,\n"],
  ["articles", "Article 1\n"],
  ["numbers of one text", "1.1.1.1\n1. x\n"],
  ["numerals of Chinese", "一百一十一"],
];

const timeOf = (text: string): number => {
  const start = performance.now();
  segment(text);
  return performance.now() - start;
};

describe("segment, on hostile texts", () => {
  it.each(HOSTILE)("takes time in proportion to %s, and covers all of it", (_name, unit) => {
    const text = unit.repeat(Math.ceil(UNIT / unit.length));
    const once = Math.min(...[1, 2, 3].map(() => timeOf(text)));
    const often = Math.min(...[1, 2].map(() => timeOf(text.repeat(TIMES))));
    expect(often).toBeLessThan(once * MOST + NOISE);
    expect(segment(text).at(-1)?.range[1]).toBe(text.length);
  });

  it.each(HOSTILE)("gives locators of the model for %s", (_name, unit) => {
    for (const { locator } of segment(unit.repeat(400))) {
      expect(LocatorSchema.safeParse(locator).success, locator).toBe(true);
    }
  });
});
