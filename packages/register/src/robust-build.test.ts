import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildRegister, type RecordFile, sha256Hex } from "@concordance/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRegister } from "./testing/read-register.ts";

const ROOT = join(import.meta.dirname, "..");
const PROGRAM = createRequire(import.meta.url).resolve("concordance/bin/concordance.mjs");
const COPIED = [
  "instruments",
  "parties",
  "exceptions",
  "history",
  "agreement",
  "bodies.yaml",
  "translations.yaml",
];
const RECORD = "instruments/unesco-ethics-ai-2021/statements.yaml";

const folder = mkdtempSync(join(tmpdir(), "concordance-register-"));
const dist = join(folder, "dist");
const pair = () => ["snapshot.json", "manifest.json"].map((name) => readFileSync(join(dist, name), "utf8"));

interface Call {
  /** A shell command with `"$@"` in place of the program. */
  readonly shell?: string;
  readonly killAfterMs?: number;
}

/** Builds the copy of the whole register in a process of its own. Gives its status; null where it was killed. */
async function build({ shell, killAfterMs }: Call = {}): Promise<number | null> {
  const program = [process.execPath, PROGRAM, "build", folder];
  const [command = "", ...args] = shell ? ["bash", "-c", shell, "bash", ...program] : program;
  const child = spawn(command, args, { stdio: "ignore" });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (killAfterMs !== undefined) {
    await Promise.race([wait(killAfterMs), ended]);
    child.kill("SIGKILL");
  }
  return ended;
}

const edit = (path: string, change: (text: string) => string) => {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
};

beforeAll(async () => {
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  expect(await build()).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the whole register is checked and built within ten seconds of a processor", () => {
  const files: RecordFile[] = readRegister();
  const before = process.cpuUsage();
  expect(buildRegister(files).ok).toBe(true);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(10);
});

test("two builds are equal to the byte", async () => {
  const first = pair();
  expect(await build()).toBe(0);
  expect(pair()).toEqual(first);
});

describe("the last good snapshot stays", () => {
  const good = () => {
    const [snapshot = "", manifest = ""] = pair();
    return JSON.parse(manifest).sha256 === sha256Hex(snapshot);
  };

  test.each([50, 300, 700, 1200, 2000])("where a build is killed after %s ms", async (killAfterMs) => {
    const coder = `editor-${killAfterMs}`;
    edit("history/released.yaml", () => 'date: "2020-01-01"\ninstruments: {}\n');
    edit(RECORD, (text) => text.replace(/coder: .*/u, `coder: ${coder}`));
    await build({ killAfterMs });
    expect(good()).toBe(true);
  });

  test("where a record is cut in two", async () => {
    const before = pair();
    const whole = readFileSync(join(folder, RECORD), "utf8");
    edit(RECORD, (text) => `${text.slice(0, text.length / 2)}\n  - [`);
    expect(await build()).toBe(1);
    expect(pair()).toEqual(before);
    edit(RECORD, () => whole);
  });

  test.each([1, 1500])("where the disk takes no more after %s kB", async (kilobytes) => {
    const before = pair();
    edit(RECORD, (text) => text.replace(/coder: .*/u, `coder: editor-full-${kilobytes}`));
    expect(await build({ shell: `ulimit -f ${kilobytes}; exec "$@"` })).toBe(2);
    expect(pair()).toEqual(before);
    expect(readdirSync(dist).filter((name) => name.endsWith(`.tmp`) && name.includes("snapshot"))).toEqual(
      [],
    );
  });
});
