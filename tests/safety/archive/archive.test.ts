import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../../packages/cli/bin/concordance.mjs", import.meta.url));
const FILES = 1962;
/** Share of the identifiers that the files mark which the extractor gives their provisions as well. */
const LEAST_MATCHED = 0.999;
const WITHIN_MS = 300_000;
const SUMMARY =
  /(?<read>\d+) files read, (?<failed>\d+) failed; \d+ provisions, (?<matched>\d+) of the (?<marked>\d+) that/u;

const archive = join(process.env.CONCORDANCE_TEXTS ?? "", "un-ga-78.tar.gz");
const there = process.env.CONCORDANCE_TEXTS !== undefined && existsSync(archive);
const reason = "CONCORDANCE_TEXTS names no folder with un-ga-78.tar.gz";
if (!there) console.warn(`skipped: ${reason}, the resolutions of a session`);

/** Extracts the whole archive, as a user does; a status other than 0 throws. */
const extractArchive = () =>
  promisify(execFile)(process.execPath, [PROGRAM, "extract", archive, "--format", "table"], {
    maxBuffer: 64 * 1024 * 1024,
  });

test.skipIf(!there)(
  "every resolution of a session is extracted in six languages, none fails",
  { timeout: WITHIN_MS },
  async () => {
    const start = performance.now();
    const { stdout, stderr } = await extractArchive();
    console.log(`${stdout}${((performance.now() - start) / 1000).toFixed(1)} s`);
    const { read, failed, matched, marked } = SUMMARY.exec(stderr)?.groups ?? {};
    expect([Number(read), Number(failed)]).toEqual([FILES, 0]);
    expect(Number(matched) / Number(marked)).toBeGreaterThanOrEqual(LEAST_MATCHED);
  },
);
