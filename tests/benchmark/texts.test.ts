import { expect, test } from "vitest";
import { readCorpus } from "./texts.ts";

test("without the gold the text is invented, as long as asked for, and repeats", async () => {
  const corpus = await readCorpus(undefined);
  expect(corpus.languages).toEqual(["en"]);
  for (const bytes of [10_000, 1_000_000]) {
    const text = corpus.textOf("en", bytes);
    expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(bytes);
    expect(Buffer.byteLength(text)).toBeLessThan(bytes + 2000);
  }
  expect(corpus.textOf("en", 10_000)).toBe(corpus.textOf("en", 10_000));
});

test("invented paragraphs are many", async () => {
  const text = (await readCorpus(undefined)).textOf("en", 100_000);
  const paragraphs = text.trimEnd().split("\n\n");
  expect(new Set(paragraphs).size).toBeGreaterThan(paragraphs.length / 2);
});
