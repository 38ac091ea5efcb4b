import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createApp, memoryRegister } from "@concordance/api";
import { buildRegister } from "@concordance/core";
import { serve } from "@hono/node-server";
import { type Site, serveSite } from "../pages/site.ts";

const RECORDS = join(import.meta.dirname, "register");

/** The invented register, built by the rules of the real one; what its records lack is said as `concordance check` says it. */
function inventedRegister() {
  const paths = globSync("**/*.{yaml,json}", { cwd: RECORDS }).map((path) => path.replaceAll("\\", "/"));
  const built = buildRegister(
    paths.sort().map((path) => ({ path, text: readFileSync(join(RECORDS, path), "utf8") })),
  );
  if (!built.ok) throw new Error(built.issues.map((issue) => `${issue.path}: ${issue.message}`).join("\n"));
  // A fixed sum, because pages show it: what the snapshot is encoded like shall change no picture.
  const manifest = { ...built.value.manifest, sha256: "5eed".repeat(16) };
  return memoryRegister(built.value.snapshot, manifest);
}

/** The built site over the invented register, whose pictures no new record changes. */
export async function serveInvented(): Promise<Site> {
  const api = serve({ fetch: createApp(inventedRegister()).fetch, hostname: "127.0.0.1", port: 0 });
  await once(api, "listening");
  const { port } = api.address() as AddressInfo;
  const site = await serveSite({ API_URL: `http://127.0.0.1:${port}` });
  const stop = async () => {
    await site.stop();
    api.close();
  };
  return { address: site.address, stop };
}
