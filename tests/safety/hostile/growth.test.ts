import { extract, LANGUAGES, type Language, type TextKind } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { hostileInputs } from "./inputs.ts";

const LENGTH = 50_000;
const TIMES = 4;
/** Linear growth is 4, quadratic growth 16. */
const MOST = 8;
/** Milliseconds of work that come and go with the collection of garbage. */
const NOISE = 100;
/** Runs whose median decides where one run raised a doubt. */
const RUNS = 5;
const WITHIN_MS = 120_000;

const KINDS: readonly TextKind[] = ["expression", "report"];

/** Milliseconds that this thread works on a text; what else the machine does is not counted. */
function work(text: string, language: Language, kind: TextKind): number {
  const before = process.threadCpuUsage();
  extract(text, { language, kind });
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Work on the short and on the long text: of one run each or, where these raise a doubt, the medians of several. */
function growthOf(short: string, long: string, language: Language, kind: TextKind) {
  work(short, language, kind);
  const first = { once: work(short, language, kind), often: work(long, language, kind) };
  if (isLinear(first)) return first;
  const medianOf = (text: string) => median(Array.from({ length: RUNS }, () => work(text, language, kind)));
  return { once: medianOf(short), often: medianOf(long) };
}

const isLinear = ({ once, often }: { once: number; often: number }): boolean => often <= once * MOST + NOISE;

describe.each(LANGUAGES)("extraction in %s grows no faster than its input", (language) => {
  test.each(KINDS)("%s", { timeout: WITHIN_MS }, (kind) => {
    const inputs = hostileInputs(language);
    const faults = inputs.flatMap(({ what, make }) => {
      const growth = growthOf(make(LENGTH), make(LENGTH * TIMES), language, kind);
      const words = `${what}: ${growth.once.toFixed()} ms, ${TIMES} times as long ${growth.often.toFixed()} ms`;
      return isLinear(growth) ? [] : [words];
    });
    expect(inputs.length).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });
});
