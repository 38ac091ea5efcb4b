import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const PROGRAM = createRequire(import.meta.url).resolve("concordance/bin/concordance.mjs");
const guide = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
const matches = (pattern: RegExp): string[] => [...guide.matchAll(pattern)].map(([, found = ""]) => found);

const folder = mkdtempSync(join(tmpdir(), "concordance-contributing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CONCORDANCE_TEXTS: "" },
  });
  return { status, out: stdout, err: stderr };
}

describe("every command of the guide exists", () => {
  const scripts = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts;

  test.each([...new Set(matches(/npx concordance ([a-z]+)/gu))])("concordance %s", (command) => {
    expect(run(command, "--help")).toMatchObject({ status: 0, err: "" });
  });

  test.each([...new Set(matches(/npx concordance [a-z]+[^`\n#]*?(--[a-z]+)/gu))])(
    "its option %s",
    (option) => {
      const commands = matches(new RegExp(`npx concordance ([a-z]+)[^\`\\n#]*${option}`, "gu"));
      for (const command of commands) expect(run(command, "--help").out).toContain(option);
    },
  );

  test.each([...new Set(matches(/npm (?:run )?(start|test|build|format|lint|benchmark)\b/gu))])(
    "npm script %s",
    (script) => {
      expect(Object.keys(scripts)).toContain(script);
    },
  );
});

describe("its steps, on a copy of the register", () => {
  const register = join(folder, "packages", "register");
  const TEXT = "We, Veldania and Ostmark, met.\n\n1. Both sides pledge to wait.\n";

  beforeAll(() => {
    for (const name of [
      "instruments",
      "parties",
      "exceptions",
      "history",
      "agreement",
      "bodies.yaml",
      "translations.yaml",
    ])
      cpSync(join(ROOT, "packages/register", name), join(register, name), { recursive: true });
    writeFileSync(join(folder, "statement.txt"), TEXT);
    const [args = ""] = matches(/npx concordance (new [^\n]+)\n/gu);
    expect(run(...args.split(" "))).toMatchObject({ status: 0 });
  });

  const quoted = matches(/^ {3}\| `((?:empty-field|out-of-bounds|summary-empty): [^`]+)`/gmu);

  test("the guide quotes messages", () => expect(quoted.length).toBeGreaterThan(10));

  test.each(quoted)("check says: %s", (message) => {
    const { status, out } = run("check");
    expect(status).toBe(1);
    expect(out).toContain(`error ${message.replace(/ ?…$/u, "")}`);
  });

  test("every file that the guide names is made", () => {
    const made = globSync(["instruments/veldania-2030-engines/*", "history/*veldania-2030-engines*"], {
      cwd: register,
    });
    expect(made).toHaveLength(4);
  });
});

describe("every code of the guide is one that a check finds", () => {
  const fixtures = globSync("packages/core/src/register/testing/invalid*/**/*.yaml", { cwd: ROOT });
  const codes = new Set(
    fixtures.flatMap((path) =>
      [...readFileSync(join(ROOT, path), "utf8").matchAll(/# expect: ([a-z-]+)$/gmu)].map(([, code]) => code),
    ),
  );
  test.each(matches(/^ {3}\| `([a-z]+(?:-[a-z]+)*)` +\|/gmu))("%s", (code) => expect(codes).toContain(code));
});
