import { expect, test } from "vitest";
import { PIPELINES } from "./pipelines.ts";

const SENTENCE = "Veldania recalls the rules and tests its systems. ";

test.each(PIPELINES)("$name finds more in a longer text", async ({ load }) => {
  const run = await load();
  expect(run(SENTENCE.repeat(9), "en")).toBeGreaterThan(run(SENTENCE, "en"));
});
