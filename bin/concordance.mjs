#!/usr/bin/env node
// Runs the command line from a checkout, and builds it first where that was not done. No dependency and no syntax newer
// than Node 18: this file runs before anything is installed. Its own words go to standard error.
import { existsSync } from "node:fs";

const OLDEST = 20;
const main = new URL("../packages/cli/dist/main.js", import.meta.url);

async function built() {
  if (existsSync(main)) return 0;
  const { prepare } = await import("../scripts/bootstrap.mjs");
  const status = await prepare({ build: ["@concordance/register"] });
  // A broken record stops the build of the register, and only the command line can tell which.
  return existsSync(main) ? 0 : status || 1;
}

if (Number(process.versions.node.split(".")[0]) < OLDEST) {
  process.stderr.write(`concordance: Node ${OLDEST} or newer is needed; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  const status = await built();
  if (status === 0) await import(main.href);
  else process.exitCode = status;
}
