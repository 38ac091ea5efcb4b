import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the site. */
export const WEB = fileURLToPath(new URL("../../apps/web", import.meta.url));
/** The framework's command. */
export const NEXT = join(WEB, "node_modules/next/dist/bin/next");
const READY_WITHIN_MS = 60_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** What a server reads from its environment, or how that follows from its address. */
type Environment = Readonly<Record<string, string>> | ((address: string) => Readonly<Record<string, string>>);

export interface Site {
  readonly address: string;
  stop(): Promise<void>;
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && child.exitCode === null) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the site did not answer at ${address} (exit status ${child.exitCode})`);
}

/** Serves what `next build` made in a folder on a free loopback port; it stands when `ready` answers. */
export async function serveBuilt(folder: string, ready: string, env: Environment = {}): Promise<Site> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [NEXT, "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: folder,
    env: { ...process.env, ...(typeof env === "function" ? env(address) : env) },
    stdio: "ignore",
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "close");
  };
  await answers(address + ready, child).catch((error) => stop().then(() => Promise.reject(error)));
  return { address, stop };
}

/** Serves the built site on a free loopback port; `env` sets what it would read from its environment. */
export const serveSite = (env: Environment = {}): Promise<Site> =>
  serveBuilt(WEB, "API_URL" in env ? "/robots.txt" : "/en", env);
