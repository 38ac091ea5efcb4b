import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "../testing/run.ts";
import { readInChild } from "./in-child.ts";

const PROGRAMS = {
  "answers.mjs": 'process.once("message", ({ format }) => process.send({ ok: true, value: format }));',
  "lasts.mjs": "for (;;);",
  "fills.mjs": "const all = []; for (;;) all.push(new Array(1000).fill(all.length));",
  "fails.mjs": 'throw new Error("no");',
  "silent.mjs": "process.exit(0);",
};

let folder = "";
beforeAll(async () => {
  folder = await folderWith(PROGRAMS);
});

const answer = (program: string, milliseconds = 30_000) => {
  const job = { format: "pdf", bytes: new Uint8Array([1]) } as const;
  return readInChild(job, { milliseconds, megabytes: 64 }, join(folder, program));
};

describe("a process that reads a file", () => {
  test("gives its answer", async () => {
    expect(await answer("answers.mjs")).toEqual({ ok: true, value: "pdf" });
  });

  const cases: [reason: string, program: string, milliseconds: number, issue: string][] = [
    ["lasts for ever", "lasts.mjs", 500, "too-slow"],
    ["fills the memory", "fills.mjs", 30_000, "unreadable"],
    ["fails", "fails.mjs", 30_000, "unreadable"],
    ["ends without a word", "silent.mjs", 30_000, "unreadable"],
    ["is not there", "none.mjs", 30_000, "unreadable"],
  ];
  test.each(cases)("%s: an issue, not an exception", async (_reason, program, milliseconds, issue) => {
    const result = await answer(program, milliseconds);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([issue]);
  });
});
