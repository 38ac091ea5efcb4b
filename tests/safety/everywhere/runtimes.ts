import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { createTestHarness } from "wrangler";
import { BROWSER, QUIET } from "../../pages/browser.ts";
import { extractSamples, type Work } from "./extract-samples.ts";

const ENTRY = fileURLToPath(new URL("./extract-samples.ts", import.meta.url));
const NEWEST = "2026-11-01";

/** What one runtime gave, as JSON, and the milliseconds from asking to having it, for the first time and the second. */
export interface Given {
  readonly json: string;
  readonly milliseconds: readonly [first: number, second: number];
}

async function twice(ask: () => Promise<string> | string): Promise<Given> {
  const start = performance.now();
  await ask();
  const between = performance.now();
  const json = await ask();
  return { json, milliseconds: [between - start, performance.now() - between] };
}

/** The core as one module without imports, as a page or a worker loads it. */
async function bundled<T>(use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "concordance-bundle-"));
  const outfile = join(folder, "bundle.mjs");
  try {
    await build({ entryPoints: [ENTRY], outfile, bundle: true, format: "esm", platform: "browser" });
    return await use(outfile);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const onNode = (work: Work): Promise<Given> => twice(() => JSON.stringify(extractSamples(work)));

const onWorkerd = (work: Work): Promise<Given> =>
  bundled(async (main) => {
    const config = { name: "extract-samples", main, compatibility_date: NEWEST };
    const harness = createTestHarness({ workers: [{ config }] });
    const { url } = await harness.listen();
    const body = JSON.stringify(work);
    try {
      return await twice(async () => (await fetch(url, { method: "POST", body })).text());
    } finally {
      await harness.close();
    }
  });

/** A page that shows nothing and loads the module. */
const PAGE = `<!doctype html><title>blank</title><script type="module">
import { extractSamples } from "/bundle.mjs";
globalThis.extractSamples = extractSamples;
</script>`;

/** The page and the module on a loopback port. */
async function serve(module: string) {
  const server = createServer(({ url }, response) => {
    const isModule = url === "/bundle.mjs";
    response.setHeader("Content-Type", isModule ? "text/javascript" : "text/html");
    response.end(isModule ? module : PAGE);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const inBrowser = (work: Work): Promise<Given> =>
  bundled(async (path) => {
    const { server, address } = await serve(await readFile(path, "utf8"));
    const browser = await chromium.launch({ executablePath: BROWSER ?? "chromium", args: [...QUIET] });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction("globalThis.extractSamples");
      return await twice(() => page.evaluate(`JSON.stringify(extractSamples(${JSON.stringify(work)}))`));
    } finally {
      await browser.close();
      server.close();
    }
  });

/** Every runtime that the core is made for. */
export const RUNTIMES = { Node: onNode, workerd: onWorkerd, Chromium: inBrowser } as const;
