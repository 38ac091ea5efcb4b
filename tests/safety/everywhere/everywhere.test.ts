import { beforeAll, describe, expect, test } from "vitest";
import { NAMES } from "../names.ts";
import { type Given, RUNTIMES } from "./runtimes.ts";
import { SAMPLES } from "./texts.ts";

type RuntimeName = keyof typeof RUNTIMES;
const OTHERS = ["workerd", "Chromium"] as const;

const given = new Map<RuntimeName, Given>();
const resultsOf = (name: RuntimeName): unknown[] => JSON.parse(given.get(name)?.json ?? "[]");

beforeAll(async () => {
  const work = { samples: SAMPLES, names: NAMES };
  for (const [name, run] of Object.entries(RUNTIMES)) given.set(name as RuntimeName, await run(work));
  const characters = SAMPLES.reduce((sum, { text }) => sum + text.length, 0);
  for (const [name, { milliseconds }] of given) {
    const [first, second] = milliseconds.map((time) => `${time.toFixed()} ms`);
    console.log(`${name}: ${characters} characters in ${first}, again in ${second}`);
  }
});

test("Node finds statements in every sample that has words of a lexicon", () => {
  const found = resultsOf("Node") as { document: { language: string }; statements: unknown[] }[];
  const empty = SAMPLES.filter(({ text }, index) => text !== "" && found[index]?.statements.length === 0);
  expect(empty.map(({ name }) => name)).toEqual([]);
  expect(new Set(found.map(({ document }) => document.language)).size).toBe(6);
});

describe.each(OTHERS)("%s gives what Node gives", (name) => {
  test.each(SAMPLES.map((sample, index) => [sample.name, index] as const))("%s", (_name, index) => {
    expect(resultsOf("Node")[index]).toBeDefined();
    expect(resultsOf(name)[index]).toEqual(resultsOf("Node")[index]);
  });

  test("to the byte", () => expect(given.get(name)?.json).toBe(given.get("Node")?.json));
});
