import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { BareRoute } from "./bare.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A server in a process of its own. */
export interface LoadedServer {
  readonly origin: string;
  /** Memory that the process holds now, in bytes. */
  memory(): Promise<number>;
  /** Time that processors spent on it since its start, in milliseconds; not a number where the system does not tell. */
  busy(): Promise<number>;
  stop(): Promise<void>;
}

async function started(child: ChildProcess): Promise<LoadedServer> {
  if (!child.stdout || child.pid === undefined) throw new Error("the server did not start");
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const { pid } = child;
  return {
    origin: /http:\S+/u.exec(line)?.[0] ?? line,
    memory: () => residentBytes(pid),
    busy: () => processorTime(pid),
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

const TICK_MS = 10;

/** User and system time from proc(5), fields 14 and 15 of `stat`, in ticks of a hundredth of a second. */
async function processorTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** What the system says that a process holds (RSS). */
async function residentBytes(pid: number): Promise<number> {
  const child = spawn("ps", ["-o", "rss=", "-p", String(pid)]);
  const [text] = (await once(child.stdout, "data")) as [Buffer];
  return Number(text.toString().trim()) * 1024;
}

/** The built API, with limits that count and that nobody reaches. */
export function startApi(): Promise<LoadedServer> {
  const env = { HOST: "127.0.0.1", API_PORT: "0", API_RATE_LIMIT: "1000000000" };
  const cwd = here("../../apps/api");
  return started(
    spawn(process.execPath, ["dist/node.js"], { cwd, env, stdio: ["ignore", "pipe", "inherit"] }),
  );
}

/** A bare Hono app with one route for each path. */
export function startBare(routes: readonly BareRoute[]): Promise<LoadedServer> {
  const child = spawn(process.execPath, [here("bare.ts")], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(routes));
  return started(child);
}
