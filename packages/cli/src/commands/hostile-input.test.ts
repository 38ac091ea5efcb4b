import { mkdirSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { RECORDS } from "../testing/records.ts";
import { folderWith, run } from "../testing/run.ts";

const MEGABYTE = 1024 * 1024;
const CLAUSE =
  "The Republic of Veldania and the Kingdom of Ostmark agree to strengthen the testing of systems. ";
const prose = (megabytes: number, end: string) =>
  (CLAUSE + end).repeat((megabytes * MEGABYTE) / CLAUSE.length);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const latin1 = (text: string) => Buffer.from(text, "latin1");

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
const ARABIC = "تؤكد فيلدانيا وأوستمارك أهمية سلامة الأنظمة وتدعوان جميع الدول إلى التعاون.\n\n";

const ACCEPTED: [reason: string, name: string, content: string | Uint8Array][] = [
  ["an empty file", "empty.txt", ""],
  ["white space alone", "blank.txt", " \n\t\n"],
  ["5 MB of prose", "prose.txt", prose(5, "\n\n")],
  ["5 MB in one line", "line.txt", prose(5, "")],
  ["5 MB without a space", "word.txt", "a".repeat(5 * MEGABYTE)],
  ["5 MB of line breaks", "breaks.txt", "\n".repeat(5 * MEGABYTE)],
  ["a gap of 5 MB", "gap.txt", `We${" ".repeat(5 * MEGABYTE)}agree.`],
  ["UTF-16 with its mark", "wide.txt", utf16(`${CLAUSE}Größe.`)],
  ["Arabic, right to left", "arabic.txt", ARABIC.repeat(200)],
  [
    "languages mixed in a line",
    "mixed.txt",
    `${CLAUSE}双方同意加强合作。 ${ARABIC} Стороны договорились.`.repeat(200),
  ],
  [
    "a page with tags that nest without end",
    "deep.html",
    `${"<div><span>".repeat(300_000)}We agree.${"</b>".repeat(300_000)}`,
  ],
];

const REFUSED: [reason: string, name: string, content: string | Uint8Array, code: string][] = [
  ["an executable", "program.txt", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), "binary"],
  ["a picture", "picture.png", new Uint8Array(PNG), "binary"],
  ["Latin-1", "old.txt", latin1("Le traité est conclu."), "encoding"],
  ["more than the limit", "huge.txt", new Uint8Array(32 * MEGABYTE + 1).fill(0x61), "too-large"],
  ["XML that does not parse", "broken.xml", "<akomaNtoso><act>", "xml"],
  ["XML with an entity bomb", "bomb.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "xml"],
];

let cwd = "";
beforeAll(async () => {
  const files = [...ACCEPTED, ...REFUSED].map(([, name, content]) => [name, content]);
  cwd = await folderWith({ ...RECORDS, ...Object.fromEntries(files) });
  await run(["build"], { cwd });
}, 120_000);

const oneLine = (code: string) => new RegExp(`^[^\\n]+: error ${code}: [^\\n]+; tip: [^\\n]+\\n$`, "u");

describe("a text ends with a result, whatever it is", () => {
  test.each(ACCEPTED)("%s", { timeout: 120_000 }, async (_reason, name) => {
    const { status, out } = await run(["extract", name], { cwd });
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(out))).toEqual(["document", "statements"]);
  });
});

describe("what is no text ends with one line", () => {
  test.each(REFUSED)("%s", async (_reason, name, _content, code) => {
    const { status, out, err } = await run(["extract", name], { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(oneLine(code));
  });

  test("the limit is named, and the size", async () => {
    const { err } = await run(["extract", "huge.txt"], { cwd });
    expect(err).toContain(`${32 * MEGABYTE + 1} bytes; the limit is ${32 * MEGABYTE} bytes`);
  });

  test.each([
    ["a folder", ["extract", "."], "directory"],
    ["a missing file", ["extract", "none.txt"], "missing-file"],
    ["a path through a file", ["extract", "empty.txt/x"], "missing-file"],
    ["an empty path", ["extract", ""], "missing-file"],
    ["a device that never ends", ["extract", "/dev/zero"], "too-large"],
  ])("%s", async (_reason, args, code) => {
    const { status, out, err } = await run(args, { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(oneLine(code));
  });

  test("a file that the user may not read", async () => {
    const folder = await folderWith({ "secret.txt": CLAUSE });
    await chmod(join(folder, "secret.txt"), 0o000);
    await chmod(folder, 0o755);
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    const { status, err } = await run(["extract", "secret.txt"], { cwd: folder, uid });
    expect(status).toBe(2);
    expect(err).toMatch(oneLine("no-permission"));
  });

  test("a name that would move the terminal's cursor is shown without doing so", async () => {
    const { err } = await run(["extract", "a\u001b[2Jb.txt"], { cwd });
    expect(err).not.toContain("\u001b");
  });
});

describe("pipes", () => {
  const statementsOf = (out: string) => JSON.parse(out).statements.length;

  test("a named pipe that nobody writes to ends as an empty text", async () => {
    const { status, out } = await run(["extract", "silent"], { cwd, shell: 'mkfifo silent; "$@"' });
    expect([status, statementsOf(out)]).toEqual([0, 0]);
  });

  test("a named pipe whose writer is late is read to its end", async () => {
    const shell = 'mkfifo late; (sleep 0.5; cat wide.txt > late) & "$@"';
    expect(statementsOf((await run(["extract", "late"], { cwd, shell })).out)).toBeGreaterThan(0);
  });

  test("a closed standard input is an empty text", async () => {
    const { status, out } = await run(["extract", "-"], { cwd, shell: '"$@" <&-' });
    expect([status, statementsOf(out)]).toEqual([0, 0]);
  });

  test("a reader that stops early ends the program quietly", async () => {
    const shell = 'set -o pipefail; "$@" | head -n 1';
    expect(await run(["extract", "prose.txt"], { cwd, shell })).toEqual({ status: 0, out: "{\n", err: "" });
  });

  test("a full disk behind standard output is one line", async () => {
    const { status, err } = await run(["extract", "wide.txt"], { cwd, shell: '"$@" > /dev/full' });
    expect(status).toBe(2);
    expect(err).toMatch(oneLine("output"));
  });

  test("a folder in place of lines", async () => {
    mkdirSync(join(cwd, "folder"));
    const { status, err } = await run(["extract", "folder", "--ndjson"], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(oneLine("directory"));
  });
});
