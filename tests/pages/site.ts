import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const WEB = fileURLToPath(new URL("../../apps/web", import.meta.url));
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

/** Serves the built site on a free loopback port; `env` sets what it would read from its environment. */
export async function serveSite(env: Readonly<Record<string, string>> = {}): Promise<Site> {
  const port = await freePort();
  const next = join(WEB, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: WEB,
    env: { ...process.env, ...env },
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "close");
  };
  if (env.API_URL === undefined)
    await answers(`${address}/en`, child).catch((error) => stop().then(() => Promise.reject(error)));
  else await answers(`${address}/robots.txt`, child);
  return { address, stop };
}
