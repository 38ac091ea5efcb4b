import { mkdirSync } from "node:fs";
import { chmod, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ManifestSchema, SnapshotSchema, sha256Hex } from "@concordance/core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { BROKEN_STATEMENTS, RECORDS, STATEMENTS_FILE } from "../testing/records.ts";
import { addFiles, folderWith, run } from "../testing/run.ts";

const ID = "veldania-ostmark-2031";
let cwd = "";
beforeEach(async () => {
  vi.stubEnv("CONCORDANCE_TEXTS", undefined);
  cwd = await folderWith(RECORDS);
});

/** What a check without texts says that it passed over. */
const NO_TEXTS = expect.stringMatching(/^concordance: no texts are present: [^\n]+; tip: --texts DIR\.\n$/u);

const breakRecord = () => addFiles(cwd, { [STATEMENTS_FILE]: BROKEN_STATEMENTS });
const dist = (name: string) => join(cwd, "packages/register/dist", name);
const built = async () => [
  await readFile(dist("snapshot.json"), "utf8"),
  await readFile(dist("manifest.json"), "utf8"),
];
const build = async () => expect(await run(["build"], { cwd })).toMatchObject({ status: 0, err: "" });

describe("check", () => {
  test("says that there is nothing to find", async () => {
    expect(await run(["check"], { cwd })).toEqual({
      status: 0,
      out: "0 errors, 0 warnings in 5 files\n",
      err: NO_TEXTS,
    });
  });

  test("tells a finding with file, line, column and tip, and ends with status 1", async () => {
    await breakRecord();
    const { status, out, err } = await run(["check"], { cwd });
    expect([status, err]).toEqual([1, NO_TEXTS]);
    const [first = "", second = "", ...rest] = out.split("\n");
    expect(first).toMatch(new RegExp(`^${STATEMENTS_FILE}:14:\\d+: error [a-z-]+: .*robots`, "u"));
    expect(second).toMatch(/^ {2}tip: \S/u);
    expect(rest).toEqual(["1 error, 0 warnings in 5 files", ""]);
  });

  test("findings stand by file and line, places are told from the working folder", async () => {
    await addFiles(cwd, {
      [STATEMENTS_FILE]: BROKEN_STATEMENTS.replace("force: commit", "force: bless"),
      "packages/register/bodies.yaml": "- {id: [\n",
    });
    const { out } = await run(["check", "."], { cwd: join(cwd, "packages/register") });
    const places = out
      .split("\n")
      .flatMap((line) => /^([^\s:]+):(\d+):\d+: error/u.exec(line)?.slice(1, 3).join(":") ?? []);
    const inFile = `instruments/${ID}/statements.yaml`;
    expect([places[0]?.split(":")[0], ...places.slice(-2)]).toEqual([
      "bodies.yaml",
      `${inFile}:13`,
      `${inFile}:14`,
    ]);
  });

  test("--format json gives counts and findings as data", async () => {
    await breakRecord();
    const { status, out } = await run(["check", "--format", "json"], { cwd });
    const { issues, ...counts } = JSON.parse(out);
    expect([status, counts]).toEqual([1, { errors: 1, warnings: 0, files: 5 }]);
    expect(issues[0]).toMatchObject({
      severity: "error",
      path: `instruments/${ID}/statements.yaml`,
      line: 14,
    });
  });

  test("a file that is no UTF-8 is a finding of that file", async () => {
    await writeFile(join(cwd, "packages/register/bodies.yaml"), Buffer.from("- é", "latin1"));
    const { status, out } = await run(["check"], { cwd });
    expect(status).toBe(1);
    expect(out).toMatch(/^packages\/register\/bodies\.yaml: error encoding: .*byte 2\n {2}tip: /u);
  });

  test.each([
    ["a missing folder", "none"],
    ["a folder without records", "packages"],
    ["a file", STATEMENTS_FILE],
  ])("%s is a fault of the call", async (_reason, folder) => {
    const { status, out, err } = await run(["check", folder], { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^[^\n]+: error no-register: [^\n]+; tip: [^\n]+\n$/u);
  });
});

describe("build", () => {
  test("writes a snapshot and the manifest that vouches for it, and prints counts and digest", async () => {
    const { status, out, err } = await run(["build"], { cwd });
    expect([status, err]).toEqual([0, ""]);
    const [snapshot = "", manifestJson = ""] = await built();
    const manifest = ManifestSchema.parse(JSON.parse(manifestJson));
    expect(SnapshotSchema.safeParse(JSON.parse(snapshot)).success).toBe(true);
    expect(manifest.sha256).toBe(sha256Hex(snapshot));
    expect(out).toContain(manifest.sha256);
    expect(out).toMatch(/^ +1 statements$/mu);
  });

  test("two builds are equal to the byte", async () => {
    await build();
    const first = await built();
    await build();
    expect(await built()).toEqual(first);
  });

  test("--out names the folder, --format json prints the manifest", async () => {
    const { out } = await run(["build", "packages/register", "--out", "made/here", "--format", "json"], {
      cwd,
    });
    expect(out).toBe(await readFile(join(cwd, "made/here/manifest.json"), "utf8"));
    expect(await readdir(join(cwd, "made/here"))).toEqual(["manifest.json", "snapshot.json"]);
  });

  test("a broken record leaves the last good snapshot", async () => {
    await build();
    const good = await built();
    await breakRecord();
    const { status, out, err } = await run(["build"], { cwd });
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(
      /robots[\s\S]*tip: [\s\S]*1 error, 0 warnings in 5 files\n.*last good snapshot stays/u,
    );
    expect(await built()).toEqual(good);
  });

  const kept = async (call: Parameters<typeof run>[1], reason: RegExp) => {
    const good = await built();
    const { status, out, err } = await run(["build"], { cwd, ...call });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(reason);
    expect(await built()).toEqual(good);
    expect((await readdir(dist("."))).sort()).toEqual(["manifest.json", "snapshot.json"]);
  };

  test("a folder that may not be written leaves it too", async () => {
    await build();
    await chmod(dist("."), 0o555);
    for (const path of [cwd, join(cwd, "packages"), join(cwd, "packages/register")]) await chmod(path, 0o755);
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    await kept({ uid }, /^[^\n]+: error unwritable: [^\n]+EACCES[^\n]+; tip: [^\n]+\n$/u);
  });

  test("so does a disk that takes no more", async () => {
    await build();
    await kept(
      { shell: 'ulimit -f 1; "$@"' },
      /^[^\n]+: error unwritable: [^\n]+EFBIG[^\n]+; tip: [^\n]+\n$/u,
    );
  });

  test("and a name that is taken by a folder", async () => {
    mkdirSync(dist("snapshot.json"), { recursive: true });
    const { status, err } = await run(["build"], { cwd });
    expect([status, err]).toEqual([2, expect.stringContaining("error unwritable")]);
    expect(await readdir(dist("."))).toEqual(["snapshot.json"]);
  });
});

describe("search", () => {
  test("prints the hits as a table, or as data", async () => {
    await build();
    const { status, out, err } = await run(["search", "harbours"], { cwd });
    expect([status, err]).toEqual([0, ""]);
    expect(out.split("\n")[1]).toMatch(new RegExp(`^${ID}\\.s01 +commit +Veldania and Ostmark pledge`, "u"));
    const data = JSON.parse((await run(["search", "harbours", "--format", "json"], { cwd })).out);
    expect(data).toMatchObject({
      query: "harbours",
      hits: [{ id: `${ID}.s01`, type: "statement", force: "commit", why: expect.any(Array) }],
    });
  });

  test("--limit bounds the hits", async () => {
    await build();
    const { out } = await run(["search", "Veldania", "--limit", "1", "--format", "json"], { cwd });
    expect(JSON.parse(out).hits).toHaveLength(1);
  });

  test("nothing found is no fault", async () => {
    await build();
    const { status, out, err } = await run(["search", "zzzzzz"], { cwd });
    expect([status, out, err]).toEqual([
      0,
      "",
      expect.stringMatching(/^concordance: nothing was found.*\n$/u),
    ]);
  });

  const asksForBuild = async (code: string) => {
    const { status, out, err } = await run(["search", "x"], { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`^[^\\n]+: error ${code}: [^\\n]+; tip: Run: concordance build\\n$`, "u"));
  };

  test("without a snapshot it asks for a build", () => asksForBuild("no-snapshot"));

  test.each([
    [
      "a snapshot of another build, as a killed build leaves it",
      { "packages/register/dist/snapshot.json": "{}" },
      "torn-snapshot",
    ],
    ["a manifest that was cut off", { "packages/register/dist/manifest.json": "{" }, "torn-snapshot"],
    [
      "a form of another version",
      { "packages/register/dist/manifest.json": '{"schemaVersion":"0"}' },
      "old-snapshot",
    ],
  ])("%s is not believed", async (_reason, files, code) => {
    await build();
    await addFiles(cwd, files);
    await asksForBuild(code);
  });

  test("a manifest alone is no snapshot", async () => {
    await build();
    await rm(dist("snapshot.json"));
    await asksForBuild("no-snapshot");
  });
});

describe("export", () => {
  test.each([
    ["json", /^\{\n[\s\S]*"veldania-ostmark-2031"/u],
    ["ndjson", /^\{[^\n]*"id":"veldania-ostmark-2031\.s01"[^\n]*\}\n$/u],
    ["csv", /^[^\n]*\bid,[^\n]*\n[^\n]*veldania-ostmark-2031\.s01/u],
    ["markdown", /^# Lakes Compact\n/u],
    ["yaml", /^instrument:\n[\s\S]*^ {2}id: veldania-ostmark-2031$/mu],
  ])("--as %s", async (format, shape) => {
    await build();
    const { status, out, err } = await run(["export", ID, "--as", format], { cwd });
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(shape);
  });

  test("an unknown id is told with near ones", async () => {
    await build();
    const { status, out, err } = await run(["export", "veldania-ostmrk", "--as", "csv"], { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /^veldania-ostmrk: error unknown-instrument: .*; tip: Did you mean veldania-ostmark-2031\?\n$/u,
    );
  });
});
