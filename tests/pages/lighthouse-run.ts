import { execFile } from "node:child_process";
import { inspect, promisify } from "node:util";
import { BROWSER, QUIET } from "./browser.ts";

/** It is fetched when it is first wanted: 176 MB, which the tests do not need. */
const LIGHTHOUSE = "lighthouse@13.5.0";
const OUTPUT_MAX = 64_000_000;
const RETRIES_MAX = 4;
const run = promisify(execFile);

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
/** What is told beside the scores: largest paint and blocked time in milliseconds, the sum of shifts, bytes. */
export const FIGURES = {
  LCP: "largest-contentful-paint",
  TBT: "total-blocking-time",
  CLS: "cumulative-layout-shift",
  bytes: "total-byte-weight",
} as const;

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
}

/** The part of Lighthouse's report that is read here. Scores are from 0 to 1. */
export interface Report {
  readonly categories: Readonly<
    Record<
      (typeof CATEGORIES)[number],
      { score: number | null; auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

const npx = (args: readonly string[]) =>
  run("npx", ["--yes", "--prefer-offline", LIGHTHOUSE, ...args], {
    maxBuffer: OUTPUT_MAX,
    env: { ...process.env, CHROME_PATH: BROWSER },
  });

/** Fetches Lighthouse where it is not here yet. @throws where it cannot be fetched or no browser is installed */
export async function prepareLighthouse(): Promise<void> {
  if (!BROWSER) throw new Error("no Chromium was found: install one, or name it in CHROMIUM");
  await npx(["--version"]).catch((cause) => {
    throw new Error(`${LIGHTHOUSE} could not be fetched by npx; it needs the package registry once`, {
      cause,
    });
  });
}

async function visit(address: string, skipped: readonly string[]): Promise<Report> {
  const { stdout } = await npx([
    address,
    "--quiet",
    "--output=json",
    `--only-categories=${CATEGORIES.join()}`,
    ...(skipped.length > 0 ? [`--skip-audits=${skipped.join()}`] : []),
    `--chrome-flags=${["--headless", ...QUIET].join(" ")}`,
  ]);
  return JSON.parse(stdout);
}

/** A fault of the browser's recording, which says nothing of the page. */
const hasNoTrace = (error: unknown): boolean =>
  error instanceof Error && /NO_NAVSTART|NO_FCP/u.test(error.message + inspect(error));

/**
 * Lighthouse's report of one visit as on a phone, with its own form of a slow line and processor, but for some audits. A visit
 * whose trace came to nothing is made again, a few times.
 */
export async function lighthouse(
  address: string,
  skipped: readonly string[],
  left = RETRIES_MAX,
): Promise<Report> {
  return visit(address, skipped).catch((error: unknown) => {
    if (left === 0 || !hasNoTrace(error)) throw error;
    return lighthouse(address, skipped, left - 1);
  });
}
