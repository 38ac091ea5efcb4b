import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HistoryFileSchema, sha256Hex } from "@concordance/core";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { RECORDS, STATEMENTS_FILE } from "../testing/records.ts";
import { addFiles, folderWith, run } from "../testing/run.ts";

const ID = "veldania-ostmark-2031";
const FIRST = `date: "2033-01-01"\nentries: [{ kind: added, ids: [${ID}], why: First release. }]\n`;
const history = (name: string) => `packages/register/history/${name}`;

let cwd = "";
beforeEach(async () => {
  cwd = await folderWith({ ...RECORDS, [history("2033-01-01.yaml")]: FIRST });
  expect(await run(["build"], { cwd })).toMatchObject({ status: 0 });
});

const changes = (...args: string[]) => run(["changes", ...args], { cwd });
const reworded = RECORDS[STATEMENTS_FILE].replace("pledge to test systems", "pledge tests");

describe("release notes", () => {
  test("tell in Markdown what came on each day, and why", async () => {
    expect(await changes()).toEqual({
      status: 0,
      out:
        "## 2033-01-01\n\n1 instrument added, 1 statement added.\n\n" +
        `- \`${ID}\` Lakes Compact: added; 1 statement added. First release.\n`,
      err: "",
    });
  });

  test("are data where asked for", async () => {
    const { out } = await changes("--format", "json");
    expect(JSON.parse(out)).toMatchObject([{ date: "2033-01-01", instruments: [{ id: ID, added: 1 }] }]);
  });

  test("--since leaves out earlier days, that day among them", async () => {
    const { status, out, err } = await changes("--since", "2033-01-01");
    expect([status, out]).toEqual([0, ""]);
    expect(err).toMatch(/^concordance: the history tells no change/u);
  });

  test("--since wants a day", async () => {
    const { status, err } = await changes("--since", "2033");
    expect(status).toBe(2);
    expect(err).toMatch(/error date: .*; tip: /u);
  });
});

describe("a change that nobody said", () => {
  beforeEach(async () => {
    const snapshot = JSON.parse(await readFile(join(cwd, "packages/register/dist/snapshot.json"), "utf8"));
    const digest = (value: unknown) => sha256Hex(JSON.stringify(value)).slice(0, 12);
    const { parties: _parties, counts: _counts, ...record } = snapshot.instruments[0];
    const released = {
      date: "2033-01-01",
      instruments: { [ID]: { record: digest(record), statements: { s01: digest(snapshot.statements[0]) } } },
    };
    await addFiles(cwd, { [history("released.yaml")]: JSON.stringify(released) });
    expect(await run(["check"], { cwd })).toMatchObject({ status: 0 });
    await addFiles(cwd, { [STATEMENTS_FILE]: reworded });
  });

  test("fails check and build, which keeps the last good snapshot", async () => {
    const good = await readFile(join(cwd, "packages/register/dist/snapshot.json"), "utf8");
    const { status, out } = await run(["check"], { cwd });
    expect([status, out]).toEqual([1, expect.stringContaining("error unsaid-change: ")]);
    expect(out).toContain("concordance changes --draft");
    expect(await run(["build"], { cwd })).toMatchObject({ status: 1 });
    expect(await readFile(join(cwd, "packages/register/dist/snapshot.json"), "utf8")).toBe(good);
  });

  test("is drafted as an entry that keeps what it was; with a reason, check is content", async () => {
    const { status, out } = await changes("--draft");
    expect(status).toBe(0);
    const drafted = parse(out);
    expect(drafted.entries).toEqual([
      {
        kind: "changed",
        why: "",
        before: {
          [`${ID}.s01`]: { summary: { en: "Veldania and Ostmark pledge to test systems for harbours." } },
        },
      },
    ]);
    drafted.date = "2033-02-01";
    drafted.entries[0].why = "Said more briefly.";
    const entry = JSON.stringify(HistoryFileSchema.parse(drafted));
    await addFiles(cwd, { [history("2033-02-01.yaml")]: entry });
    expect(await run(["check"], { cwd })).toMatchObject({ status: 0 });
    expect(await changes("--draft")).toMatchObject({ status: 0, out: "" });
    await run(["build"], { cwd });
    expect((await changes()).out).toMatch(/^## 2033-02-01\n\n1 statement changed\.\n/u);
  });

  test("a file that is no snapshot is refused", async () => {
    await addFiles(cwd, { "other.json": "{}" });
    const { status, out, err } = await changes("--draft", "other.json");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/error no-snapshot: [^\n]+; tip: /u);
  });
});
