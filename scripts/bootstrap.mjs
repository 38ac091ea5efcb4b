// Installs and builds the workspace on a machine that has nothing but Node and npm.
import { nodeFault, packageManager } from "./environment.mjs";
import { run } from "./processes.mjs";

/** Writes progress where it does not mix with a command's output. */
export function say(line) {
  process.stderr.write(`concordance: ${line}\n`);
}

/** Runs the pinned package manager; `npx` fetches it where it is missing. Offline copies are preferred. */
export function pnpm(args, options) {
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  return run(npx, ["--yes", "--prefer-offline", "--loglevel=error", packageManager(), ...args], options);
}

/** Runs tasks of the packages in the order of their dependencies; what did not change comes from the cache. */
export function turbo(args) {
  return pnpm(["exec", "turbo", "run", ...args, "--ui=stream", "--output-logs=errors-only"]);
}

/** Installs what the lock file names. Gives an exit status. */
export async function install() {
  say("installing what the lock file names …");
  const status = await pnpm(["install", "--frozen-lockfile", "--prefer-offline", "--loglevel=error"]);
  if (status !== 0) say("the installation failed; is a package registry reachable?");
  const fault = status === 0 ? nodeFault() : undefined;
  if (fault) say(fault);
  return fault ? 2 : status;
}

/**
 * Installs, then builds the named packages and all that they need.
 * Gives 0, or the exit status of what failed.
 */
export async function prepare({ build }) {
  const installed = await install();
  if (installed !== 0) return installed;
  say(`building ${build.length > 0 ? build.join(", ") : "all packages"} …`);
  const status = await turbo(["build", ...build.map((name) => `--filter=${name}`)]);
  if (status !== 0) say("the build failed; the lines above say where.");
  return status;
}
