// `npm test`: installs what is needed, builds, type-checks, lints, runs every test, and counts.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, pnpm, say, turbo } from "./bootstrap.mjs";
import { findBrowser, installBrowser } from "./browser.mjs";
import { onStop, stop } from "./processes.mjs";

/** The steps before the tests; each counts as one test, passed or failed. */
const CHECKS = [
  ["build and types", () => turbo(["build", "typecheck"])],
  ["lint", () => pnpm(["exec", "biome", "check", "--error-on-warnings", "."])],
  ["unused code", () => pnpm(["exec", "knip"])],
];

async function browser() {
  const found = findBrowser() ?? (await installBrowser());
  if (!found)
    say("no Chromium was found: install one, or name it in CHROMIUM. The tests of the pages need it.");
  return found;
}

function countsOf(file) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    const failed = numFailedTests > 0 || success ? numFailedTests : Math.max(1, numFailedTestSuites);
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function tests(chromium) {
  const folder = mkdtempSync(join(tmpdir(), "concordance-test-"));
  const file = join(folder, "results.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  await pnpm(["exec", "vitest", "run", ...reporters], { env: { CHROMIUM: chromium } });
  const counts = countsOf(file);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

function finish({ passed, failed }) {
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

onStop(() => stop().then(() => process.exit(130)));
const chromium = await browser();
if (!chromium || (await install()) !== 0) finish({ passed: 0, failed: 1 });

const counts = { passed: 0, failed: 0 };
for (const [name, check] of CHECKS) {
  say(`${name} …`);
  const ok = (await check()) === 0;
  counts[ok ? "passed" : "failed"] += 1;
  if (!ok) say(`${name}: failed.`);
}
say("tests …");
const { passed, failed } = await tests(chromium);
finish({ passed: counts.passed + passed, failed: counts.failed + failed });
