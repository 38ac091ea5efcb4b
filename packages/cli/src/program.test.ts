import { EXPORT_FORMATS, LANGUAGES } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { run } from "./testing/run.ts";

const COMMANDS = ["extract", "new", "check", "build", "changes", "search", "export", "evaluate"];

describe("help", () => {
  test.each(COMMANDS)("%s shows how it is called, with examples", async (command) => {
    const { status, out, err } = await run([command, "--help"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(
      new RegExp(
        `^Usage: concordance ${command} .*\\n[\\s\\S]*Examples:\\n  \\$ concordance ${command}`,
        "u",
      ),
    );
  });

  test("the whole names every command", async () => {
    const { status, out } = await run(["--help"]);
    expect(status).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(`  ${command} `);
  });

  test("choices are those of the core, though help does not load it", async () => {
    const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(", ");
    const words = async (command: string) => (await run([command, "--help"])).out.replace(/\s+/gu, " ");
    expect(await words("extract")).toContain(quoted(LANGUAGES));
    expect(await words("export")).toContain(quoted(EXPORT_FORMATS));
  });

  test("no command: help as a message, and status 2", async () => {
    expect(await run([])).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringMatching(/^Usage: concordance/u),
    });
  });

  test("--version is the version alone", async () => {
    expect(await run(["--version"])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
      err: "",
    });
  });
});

describe("a wrong call is one line and status 2", () => {
  test.each([
    ["an unknown command, with the near one", ["exract"], "Did you mean extract"],
    ["an unknown option, with the near one", ["extract", "x", "--formt", "json"], "Did you mean --format"],
    ["no file", ["extract"], "missing required argument"],
    ["too many files", ["extract", "a", "b"], "too many arguments"],
    ["a language that the register does not speak", ["extract", "x", "--lang", "de"], "Allowed choices"],
    ["a kind that is none", ["extract", "x", "--kind", "novel"], "Allowed choices"],
    ["lines and a format at once", ["extract", "x", "--ndjson", "--format", "html"], "cannot be used with"],
    ["a limit that is no number", ["search", "x", "--limit", "many"], "from 1 to 100"],
    ["a limit of none", ["search", "x", "--limit", "0"], "from 1 to 100"],
    ["no format of the export", ["export", "x"], "--as"],
    ["no id of a new record", ["new"], "missing required argument"],
    ["a draft of some days only", ["changes", "--draft", "--since", "2026-11-24"], "cannot be used with"],
  ])("%s", async (_reason, args, words) => {
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^concordance: error usage: [^\n]+; tip: [^\n]+\n$/u);
    expect(err).toContain(words);
  });
});
