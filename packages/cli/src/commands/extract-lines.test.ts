import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeAll, expect, test } from "vitest";
import { RECORDS } from "../testing/records.ts";
import { BIN, folderWith, run } from "../testing/run.ts";

let cwd = "";
beforeAll(async () => {
  cwd = await folderWith(RECORDS);
  await run(["build"], { cwd });
});

const answers = async (lines: readonly (string | object)[], ...options: string[]) => {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { status, out, err } = await run(["extract", "-", "--ndjson", ...options], { cwd, input });
  return {
    status,
    err,
    answers: out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
};

test("each line is answered in order", async () => {
  const texts = Array.from({ length: 50 }, (_, index) => ({
    text: `${"x".repeat(index)} Veldania agrees to act.`,
    lang: "en",
  }));
  const { status, answers: found } = await answers(texts);
  expect(status).toBe(0);
  expect(found.map(({ provisions }) => provisions.at(-1).range[1])).toEqual(
    texts.map(({ text }) => text.length),
  );
});

test("an answer holds provisions and statements", async () => {
  const { answers: found } = await answers([{ text: "We agree to act.", lang: "en" }]);
  expect(found.map(Object.keys)).toEqual([["provisions", "statements"]]);
  expect(found[0].statements[0]).toMatchObject({ force: "commit", reported: false });
});

test("the kind of a line goes before that of the call", async () => {
  const text = "We agree to act.";
  const { answers: found } = await answers([{ text }, { text, kind: "expression" }], "--kind", "report");
  expect(found.map(({ statements }) => statements[0].reported)).toEqual([true, false]);
});

test("a bad line is answered with an error, and the next ones are read", async () => {
  const bad = [
    "no json",
    "5",
    { lang: "en" },
    { text: "x", lang: "de" },
    { text: "x", kind: "novel" },
    { text: "a\u0000" },
  ];
  const { status, err, answers: found } = await answers([...bad, { text: "We agree to act." }]);
  expect(found.slice(0, -1).map(({ error }) => [error.line, error.code])).toEqual([
    [1, "json"],
    [2, "shape"],
    [3, "shape"],
    [4, "language"],
    [5, "kind"],
    [6, "binary"],
  ]);
  expect(found.at(-1).statements).toHaveLength(1);
  expect([status, err]).toEqual([1, expect.stringMatching(/^concordance: 6 of 7 lines.*\n$/u)]);
});

test("empty lines, carriage returns and a byte-order mark are no lines of their own", async () => {
  const { status, answers: found } = await answers([
    '\uFEFF{"text":"We agree."}\r',
    "",
    " \r",
    '{"text":"We act."}',
  ]);
  expect([status, found.length]).toEqual([0, 2]);
});

test("a missing file is one line and status 2", async () => {
  const { status, out, err } = await run(["extract", "none.ndjson", "--ndjson"], { cwd });
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(/^none\.ndjson: error missing-file: .*; tip: .*\n$/u);
});

test("who asks one line at a time gets each answer before the next question", async () => {
  const child = spawn(process.execPath, [BIN, "extract", "-", "--ndjson"], { cwd });
  for (const text of ["We agree to act.", "We agree to meet."]) {
    child.stdin.write(`${JSON.stringify({ text })}\n`);
    const [answer] = await once(child.stdout, "data");
    expect(JSON.parse(String(answer)).statements).toHaveLength(1);
  }
  child.stdin.end();
  expect(await once(child, "close")).toEqual([0, null]);
});

test("a slow reader gets every answer, in order", async () => {
  const lines = Array.from({ length: 3000 }, (_, index) => ({
    text: `${"y".repeat(index)} We agree to act.`,
  }));
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  const shell = '"$@" | { sleep 1; cat; }';
  const { out } = await run(["extract", "-", "--ndjson"], { cwd, input, shell });
  const ends = out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line).provisions.at(-1).range[1]);
  expect(ends).toEqual(lines.map(({ text }) => text.length));
});

test("a folder is status 2", async () => {
  const { status, out } = await run(["extract", ".", "--ndjson"], { cwd });
  expect([status, out]).toEqual([2, ""]);
});
