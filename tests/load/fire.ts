import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";

const AUTOCANNON = createRequire(import.meta.url).resolve("autocannon/autocannon.js");
const CONNECTIONS = 10;

/** What one volley of requests came to. */
export interface Volley {
  readonly perSecond: number;
  /** Latencies in milliseconds. */
  readonly median: number;
  readonly p99: number;
  readonly requests: number;
  /** Answers with another status than the one expected, and errors. */
  readonly wrong: number;
}

interface Report {
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly errors: number;
  readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
}

/** Fires at an address for some seconds, or with a number of requests, over ten connections. */
export async function fire(address: string, status: number, options: readonly string[]): Promise<Volley> {
  const child = spawn(
    process.execPath,
    [AUTOCANNON, "-j", "-n", "-c", String(CONNECTIONS), ...options, address],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(child, "close");
  const report = JSON.parse(Buffer.concat(chunks).toString()) as Report;
  const right = report.statusCodeStats[String(status)]?.count ?? 0;
  const all = Object.values(report.statusCodeStats).reduce((sum, { count }) => sum + count, 0);
  return {
    perSecond: report.requests.average,
    median: report.latency.p50,
    p99: report.latency.p99,
    requests: report.requests.total,
    wrong: all - right + report.errors,
  };
}
