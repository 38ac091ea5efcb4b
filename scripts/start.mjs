// `npm start`: installs, builds, serves the API and the site, says where, and stops cleanly.
import { get } from "node:http";
import { join } from "node:path";
import { prepare, say } from "./bootstrap.mjs";
import { pinnedNode, ROOT } from "./environment.mjs";
import { portFault, portOf } from "./ports.mjs";
import { onStop, start, stop } from "./processes.mjs";

const READY_WITHIN_MS = 60_000;
const host = process.env.HOST ?? "127.0.0.1";

let ending = false;

/** Stops the servers and leaves; the first reason to end gives the status. */
async function end(status, reason) {
  if (ending) return new Promise(() => {});
  ending = true;
  if (reason) say(reason);
  await stop();
  process.exit(status);
}

async function ports() {
  const found = {};
  for (const name of ["API_PORT", "WEB_PORT"]) {
    const { port, fault } = portOf(name);
    const trouble = fault ?? (await portFault(name, host, port));
    if (trouble) await end(2, trouble);
    found[name] = port;
  }
  return found;
}

function answers(address) {
  return new Promise((resolve) => {
    const request = get(address, { timeout: 2000 }, (response) => {
      response.resume();
      resolve((response.statusCode ?? 500) < 500);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}

async function ready(address) {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (await answers(address)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function serve(name, args, options) {
  const child = start(pinnedNode(), args, { ...options, stdio: ["ignore", "ignore", "inherit"] });
  child.on("close", (code) =>
    end(code === 2 ? 2 : 1, `the ${name} ended (status ${code ?? "none"}); stopping.`),
  );
}

onStop(() => end(0));
const { API_PORT: api, WEB_PORT: web } = await ports();
const prepared = await prepare({ build: ["@concordance/api", "@concordance/web"] });
if (prepared !== 0) await end(prepared);

const shown = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
const at = (port) => `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;

say("starting …");
serve("API", [join(ROOT, "apps/api/dist/node.js")], { env: { HOST: host, API_PORT: String(api) } });
serve(
  "site",
  [join(ROOT, "apps/web/node_modules/next/dist/bin/next"), "start", "-p", String(web), "-H", host],
  {
    cwd: join(ROOT, "apps/web"),
    // Citations and cards name whole addresses, so the site must know its own.
    env: { SITE_URL: process.env.SITE_URL ?? at(web) },
  },
);

const both = await Promise.all([ready(`${at(api)}/health`), ready(`${at(web)}/`)]);
if (both.includes(false)) await end(1, "the servers did not answer within a minute.");
process.stdout.write(`API   ${at(api)}\nSite  ${at(web)}\n`);
