import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PIPELINES, type Pipeline } from "./pipelines.ts";

const KILOBYTE = 1024;
const MEGABYTE = 1_000_000;
const RUN = fileURLToPath(new URL("./run.ts", import.meta.url));

/** Megabytes of resident memory: what the process held with its text before the run, and the most that it ever held. */
export interface Memory {
  readonly before: number;
  readonly peak: number;
}

/** Run in a process of its own: one pipeline, one text, once. */
export async function memoryOf(name: string, path: string): Promise<Memory> {
  const run = await PIPELINES.find((one) => one.name === name)?.load();
  const text = readFileSync(path, "utf8");
  const before = process.memoryUsage.rss() / MEGABYTE;
  if (!run || run(text, "en") === 0) throw new Error(`${name} found nothing`);
  return { before, peak: (process.resourceUsage().maxRSS * KILOBYTE) / MEGABYTE };
}

/** Megabytes of new objects up to which the engine's nursery may grow where it is held small. */
const SMALL_NURSERY = 16;

/**
 * The memory that a pipeline takes on a text, in a new process: as Node is started, and with a small nursery for new
 * objects, which tells what is needed from what an engine takes because it is there.
 */
export async function measureMemory({ name }: Pipeline, text: string): Promise<[Memory, Memory]> {
  const folder = mkdtempSync(join(tmpdir(), "concordance-benchmark-"));
  const path = join(folder, "text.txt");
  try {
    writeFileSync(path, text);
    const measured = async (...flags: string[]): Promise<Memory> => {
      const { stdout } = await promisify(execFile)(process.execPath, [...flags, RUN, "memory", name, path]);
      return JSON.parse(stdout);
    };
    return [await measured(), await measured(`--max-semi-space-size=${SMALL_NURSERY}`)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
