// `npm run benchmark`: installs, builds, then compares speed and memory with other pipelines. Options go to it as they are.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./bootstrap.mjs";
import { environment, pinnedNode, ROOT } from "./environment.mjs";
import { onStop, stop } from "./processes.mjs";

onStop(() => stop().then(() => process.exit(130)));
const prepared = await prepare({ build: ["@concordance/core", "@concordance/register"] });
if (prepared !== 0) process.exit(prepared);

const run = [join(ROOT, "tests/benchmark/run.ts"), ...process.argv.slice(2)];
const child = spawn(pinnedNode(), run, { stdio: "inherit", env: environment() });
child.on("close", (status) => process.exit(status ?? 1));
