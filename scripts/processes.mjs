// Child processes that end when this one is told to.
import { spawn } from "node:child_process";
import { environment, ROOT } from "./environment.mjs";

const running = new Set();
let stopping = false;

/** Starts a program; its standard output goes to standard error, so that a caller's own output stays clean. */
export function start(command, args, { cwd = ROOT, env = {}, stdio = ["ignore", 2, 2] } = {}) {
  const child = spawn(command, args, { cwd, env: environment(env), stdio });
  running.add(child);
  child.on("close", () => running.delete(child));
  child.on("error", () => running.delete(child));
  return child;
}

/** Runs a program to its end and gives its exit status; a program that cannot be started gives 127. */
export function run(command, args, options) {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(stopping ? 130 : (code ?? 1)));
  });
}

function stopAll(signal) {
  for (const child of running) child.kill(signal);
}

/** Ends all children that are still running and waits for them; those that do not listen are killed after five seconds. */
export async function stop() {
  stopping = true;
  const ended = [...running].map((child) => new Promise((resolve) => child.once("close", resolve)));
  stopAll("SIGTERM");
  const timer = setTimeout(() => stopAll("SIGKILL"), 5000);
  await Promise.all(ended);
  clearTimeout(timer);
}

/** Calls back once on Ctrl-C, SIGTERM or a closed terminal. */
export function onStop(callback) {
  const once = () => {
    if (!stopping) callback();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, once);
}
