// What every command of the workspace runs in. No dependency and no syntax newer than Node 18:
// these files run before anything is installed.
import { existsSync, readFileSync } from "node:fs";
import { arch, platform } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
};

/** Oldest Node that runs the tools; an older one is replaced by the one that the root package pins. */
const OLDEST = [22, 18];

/** The pinned Node of this machine's kind, once installed; otherwise the running one. */
export function pinnedNode() {
  const path = join(ROOT, "node_modules", `node-${platform()}-${arch()}`, "bin", "node");
  return existsSync(path) ? path : process.execPath;
}

/** One line that says what to do where no Node is new enough; undefined where there is one. */
export function nodeFault() {
  if (pinnedNode() !== process.execPath) return undefined;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Node ${OLDEST.join(".")} or newer is needed on ${platform()}-${arch()}; this is ${process.versions.node}.`;
}

/** The environment without npm's own settings, without telemetry, and with the pinned Node first. */
export function environment(more = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const path = [dirname(pinnedNode()), process.env.PATH].join(delimiter);
  return { ...Object.fromEntries(kept), ...QUIET, PATH: path, ...more };
}

/** The package manager and version that package.json pins, as npx wants it. */
export function packageManager() {
  return JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).packageManager;
}
