import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createTestHarness } from "wrangler";
import type { RuntimeName } from "./request-case.ts";

const API = fileURLToPath(new URL("../../apps/api", import.meta.url));

/** Requests a minute that no test sends: counted, and never refused. */
const UNREACHED = "1000000000";

/** Both runtimes are told that they are served here, so that whole addresses in their answers are the same. */
const ADDRESS = "https://api.example.org";

/** A server that answers on a loopback port. `close` gives the status that its process ended with, where it has one. */
export interface RunningServer {
  readonly origin: string;
  close(): Promise<number | null>;
}

async function startNode(): Promise<RunningServer> {
  const child = spawn(process.execPath, ["dist/node.js"], {
    cwd: API,
    env: { HOST: "127.0.0.1", API_PORT: "0", API_RATE_LIMIT: UNREACHED, API_ADDRESS: ADDRESS },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const ended = once(child, "exit");
  return {
    origin: /http:\S+/u.exec(line)?.[0] ?? line,
    async close() {
      child.kill("SIGTERM");
      const [status] = await ended;
      return status;
    },
  };
}

async function startWorkerd(): Promise<RunningServer> {
  const harness = createTestHarness({
    workers: [
      { configPath: `${API}/wrangler.jsonc`, vars: { API_RATE_LIMIT: UNREACHED, API_ADDRESS: ADDRESS } },
    ],
  });
  const { url } = await harness.listen();
  return {
    origin: url.origin,
    async close() {
      await harness.close();
      return null;
    },
  };
}

/** How each runtime serves the built API: as a process of its own. */
export const START: Readonly<Record<RuntimeName, () => Promise<RunningServer>>> = {
  node: startNode,
  workerd: startWorkerd,
};
