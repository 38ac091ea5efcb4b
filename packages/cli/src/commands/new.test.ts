import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SnapshotSchema } from "@concordance/core";
import { beforeEach, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { RECORDS } from "../testing/records.ts";
import { addFiles, folderWith, run } from "../testing/run.ts";

const ID = "veldania-ostmark-2033-locks";
const TEXT = `Joint Statement of Veldania and Ostmark on Locks

Veldan, 6 May 2033

1. Veldania and Ostmark commit to test every engine that opens a lock.

2. Veldania and Ostmark call upon harbours to publish what the tests find, where possible.
`;
const ADDRESS = "https://gazette.example.org/locks";

let cwd = "";
beforeEach(async () => {
  cwd = await folderWith({ ...RECORDS, "locks.txt": TEXT });
});

const inRegister = (...path: string[]) => join(cwd, "packages/register", ...path);
const make = (...args: string[]) => run(["new", ID, ...args], { cwd });
const codesOf = async (): Promise<string[]> => {
  const { out } = await run(["check", "--format", "json", "--texts", cwd], { cwd });
  return JSON.parse(out).issues.map(({ code }: { code: string }) => code);
};

/** Fills places of a YAML file of the new record, as an editor does. */
async function fill(name: string, values: readonly (readonly [keys: (string | number)[], value: unknown])[]) {
  const path = inRegister("instruments", ID, name);
  const document = parseDocument(await readFile(path, "utf8"));
  for (const [keys, value] of values) document.setIn(keys, value);
  await writeFile(path, document.toString());
}

const statementCount = async (): Promise<number> => {
  const text = await readFile(inRegister("instruments", ID, "statements.yaml"), "utf8");
  return parseDocument(text).toJS().statements.length;
};

const SUMMARIES = [
  "Veldania and Ostmark pledge to try out engines of locks.",
  "Veldania and Ostmark ask harbours to make results known.",
];

async function fillAll(): Promise<void> {
  await fill("instrument.yaml", [
    [["title", "en"], "Statement on Locks"],
    [["kind"], "joint-statement"],
    [["binding"], "non-binding"],
    [["adopted"], "2033-05-06"],
    [
      ["acts", 0, "parties"],
      ["om", "vd"],
    ],
    [["acts", 0, "act"], "signed"],
    [["sources", 0, "kind"], "official"],
    [["sources", 0, "name"], "Gazette of Veldania"],
    [["coverage", "note", "en"], "Drafted from the English text; no editor has read it yet."],
  ]);
  const numbered = Array.from({ length: await statementCount() }, (_, index) => index);
  await fill("statements.yaml", [
    [
      ["defaults", "speakers"],
      ["om", "vd"],
    ],
    ...numbered.flatMap((index): [(string | number)[], unknown][] => [
      [["statements", index, "summary", "en"], SUMMARIES[index]],
      [["statements", index, "topics"], ["testing-evaluation"]],
    ]),
  ]);
}

describe("a record from a text", () => {
  test("is drafted, explained by check, filled, found sound and built", async () => {
    // The names of a built register tell the extractor who speaks.
    await run(["build"], { cwd });
    const made = await make("--text", "locks.txt", "--address", ADDRESS);
    expect(made.status).toBe(0);
    expect(made.out.trim().split("\n")).toEqual(
      ["instrument", "provisions", "statements"].map((name) =>
        expect.stringMatching(new RegExp(`instruments/${ID}/${name}\\.yaml$`, "u")),
      ),
    );
    expect(await statementCount()).toBe(SUMMARIES.length);

    const open = await codesOf();
    expect(open).toEqual(expect.arrayContaining(["empty-field", "summary-empty"]));
    expect(open.filter((code) => !["empty-field", "summary-empty", "out-of-bounds"].includes(code))).toEqual(
      [],
    );

    await fillAll();
    await addFiles(cwd, { [`${ID}/en.txt`]: TEXT });
    expect(await codesOf()).toEqual([]);

    const built = await run(["build"], { cwd });
    expect([built.status, built.err]).toEqual([0, ""]);
    const snapshot = SnapshotSchema.parse(
      JSON.parse(await readFile(inRegister("dist/snapshot.json"), "utf8")),
    );
    const statements = snapshot.statements.filter(({ instrument }) => instrument === ID);
    expect(statements.map(({ force }) => force)).toEqual(["commit", "call"]);
    expect(statements.map(({ provenance }) => provenance.review.status)).toEqual(["draft", "draft"]);
  });

  test("every open place is explained in words of its own", async () => {
    await make("--text", "locks.txt");
    const { out } = await run(["check", "--format", "json"], { cwd });
    for (const { message, tip, line } of JSON.parse(out).issues) {
      expect(line).toBeGreaterThan(0);
      expect(message).toMatch(/to be filled|is empty|at least/u);
      expect(tip).toMatch(/\.$/u);
    }
  });

  test("holds none of its words but terms", async () => {
    await make("--text", "locks.txt");
    const files = ["instrument.yaml", "provisions.yaml", "statements.yaml"];
    const texts = await Promise.all(
      files.map((name) => readFile(inRegister("instruments", ID, name), "utf8")),
    );
    expect(texts.join("\n")).not.toMatch(/test every engine|publish what the tests/u);
  });

  test("of a register that keeps a history comes with the entry that says so", async () => {
    await addFiles(cwd, {
      "packages/register/history/2033-01-01.yaml":
        'date: "2033-01-01"\nentries: [{ kind: added, ids: [veldania-ostmark-2031], why: First release. }]\n',
      "packages/register/history/released.yaml": 'date: "2033-01-01"\ninstruments: {}\n',
    });
    const { out } = await make("--address", ADDRESS);
    const path = out.trim().split("\n").at(-1) ?? "";
    expect(path).toMatch(new RegExp(`history/\\d{4}-\\d{2}-\\d{2}-${ID}\\.yaml$`, "u"));
    expect(await readFile(path, "utf8")).toMatch(
      new RegExp(`kind: added\\n +ids: \\[ ${ID} \\]\\n +why: ""`, "u"),
    );
  });
});

describe("a record without a text", () => {
  test("has the places for its facts, and a source for each address", async () => {
    await make("--address", ADDRESS, "https://herald.example.org/news");
    expect(await readdir(inRegister("instruments", ID))).toEqual(["instrument.yaml"]);
    const header = parseDocument(
      await readFile(inRegister("instruments", ID, "instrument.yaml"), "utf8"),
    ).toJS();
    expect(header.sources.map(({ id, address }: { id: string; address: string }) => [id, address])).toEqual([
      ["source-1", ADDRESS],
      ["source-2", "https://herald.example.org/news"],
    ]);
    expect(header.coverage.extent).toBe("none");
  });
});

describe("nothing is overwritten", () => {
  test("a record that exists stays as it is", async () => {
    const id = "veldania-ostmark-2031";
    const path = inRegister("instruments", id, "instrument.yaml");
    const before = await readFile(path, "utf8");
    const { status, out, err } = await run(["new", id, "--text", "locks.txt"], { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/error record-exists: [^\n]+; tip: [^\n]+\n$/u);
    expect(await readFile(path, "utf8")).toBe(before);
  });

  test("nor a second call's", async () => {
    await make("--address", ADDRESS);
    expect(await make("--address", ADDRESS)).toMatchObject({ status: 2, out: "" });
  });
});

describe("a wrong call", () => {
  test.each([
    ["an id with capitals", ["new", "Lakes-2030", "--address", ADDRESS], "instrument-id"],
    ["an id that leaves the folder", ["new", "../lakes", "--address", ADDRESS], "instrument-id"],
    ["an address that is none", ["new", ID, "--address", "gazette"], "address"],
    ["neither text nor address", ["new", ID], "nothing-known"],
    ["a text that is not there", ["new", ID, "--text", "none.txt"], "missing-file"],
    [
      "a folder that is no register",
      ["new", ID, "--address", ADDRESS, "--register", "packages"],
      "no-register",
    ],
  ])("%s", async (_reason, args, code) => {
    const { status, out, err } = await run(args, { cwd });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`error ${code}: [^\\n]+; tip: [^\\n]+\\n$`, "u"));
    expect(await readdir(inRegister("instruments"))).toEqual(["veldania-ostmark-2031"]);
  });
});
