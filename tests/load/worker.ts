import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

/**
 * Measures the built worker with its register: its compressed size, as the platform counts it, and the CPU time of its
 * start, as the profile of the runtime tells it. The start is measured several times; a busy machine makes some longer,
 * none shorter.
 */
const SIZE_MAX = 1_000_000;
const START_MAX_MS = 50;
const API = fileURLToPath(new URL("../../apps/api", import.meta.url));
const WRANGLER = join(
  dirname(createRequire(import.meta.url).resolve("wrangler/package.json")),
  "bin/wrangler.js",
);

const { values } = parseArgs({ options: { times: { type: "string", default: "5" } } });

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Milliseconds in which the processor was not idle. */
function busyTime({ nodes, samples, timeDeltas }: Profile): number {
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id),
  );
  return samples.reduce((sum, id, index) => sum + (idle.has(id) ? 0 : (timeDeltas[index] ?? 0)), 0) / 1000;
}

async function startTime(folder: string): Promise<number> {
  const outfile = join(folder, "start.cpuprofile");
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false" };
  const child = spawn(process.execPath, [WRANGLER, "check", "startup", "--outfile", outfile], {
    cwd: API,
    env,
    stdio: "ignore",
  });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error(`wrangler check startup ended with ${status}`);
  return busyTime(JSON.parse(await readFile(outfile, "utf8")));
}

const size = gzipSync(await readFile(join(API, "dist/worker/workerd.js")), { level: 9 }).length;
const folder = await mkdtemp(join(tmpdir(), "worker-"));
const times: number[] = [];
for (let time = 0; time < Number(values.times); time += 1) times.push(await startTime(folder));
await rm(folder, { recursive: true });
times.sort((a, b) => a - b);
const middle = times[Math.floor(times.length / 2)] ?? Number.NaN;

console.log(`size: ${size} bytes compressed (at most ${SIZE_MAX})`);
console.log(
  `start: ${middle.toFixed(1)} ms of CPU (at most ${START_MAX_MS}), median of ${times.map((ms) => ms.toFixed(1)).join(", ")}`,
);
process.exitCode = size <= SIZE_MAX && middle <= START_MAX_MS ? 0 : 1;
