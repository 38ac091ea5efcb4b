import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { megabyteInputs } from "./inputs.ts";

const PROGRAM = fileURLToPath(new URL("./extract-megabytes.ts", import.meta.url));
/** Megabytes that the collector of garbage may hold. */
const MEMORY = 512;
/** Seconds for one text: a slow machine is no fault, an endless one is. */
const MOST_SECONDS = 30;
const WITHIN_MS = 300_000;

interface Extracted {
  readonly what: string;
  readonly seconds: number;
}

test(`a megabyte of anything is extracted in ${MEMORY} MB of memory`, { timeout: WITHIN_MS }, () => {
  const inputs = megabyteInputs().map(({ language, what }) => `${language}: ${what}`);
  const run = spawnSync(process.execPath, [`--max-old-space-size=${MEMORY}`, PROGRAM], { encoding: "utf8" });
  const lines = run.stdout.split("\n").slice(0, -1);
  const extracted: Extracted[] = lines.map((line) => JSON.parse(line));
  const slowest = extracted.toSorted((a, b) => b.seconds - a.seconds).slice(0, 3);
  console.log(
    slowest.map(({ what, seconds }) => `${what}: ${seconds.toFixed(1)} s for a megabyte`).join("\n"),
  );
  expect(extracted.map(({ what }) => what)).toEqual(inputs);
  expect(run.status).toBe(0);
  expect(extracted.filter(({ seconds }) => seconds > MOST_SECONDS)).toEqual([]);
});
