import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { RECORDS, STATEMENTS_FILE } from "../testing/records.ts";
import { folderWith, run } from "../testing/run.ts";

const LAKES = "veldania-ostmark-2031";
const HARBOUR = "harbour-2032";
const folder = `packages/register/instruments/${HARBOUR}`;
const header = RECORDS[`packages/register/instruments/${LAKES}/instrument.yaml`];
const renamed = (yaml: string) => yaml.replaceAll(LAKES, HARBOUR);

let cwd: string;
beforeAll(async () => {
  cwd = await folderWith({
    ...RECORDS,
    [`${folder}/instrument.yaml`]: renamed(header).replace("Lakes Compact", "Harbour Compact"),
    [`${folder}/statements.yaml`]: renamed(RECORDS[STATEMENTS_FILE]).replace(
      "force: commit",
      "force: recommend",
    ),
  });
  expect(await run(["build"], { cwd })).toMatchObject({ status: 0 });
});

const compare = (...args: string[]) => run(["compare", ...args], { cwd });

describe("compare", () => {
  test("prints figures with their limits, then groups with the force of each side", async () => {
    const { status, out, err } = await compare(LAKES, HARBOUR);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^veldania-ostmark-2031: 100 % said by harbour-2032 too/u);
    expect(out).toMatch(
      /^interoperability 0\.\d\d \(.*\): topics 1\.00, alignment 1\.00, force 0\.75, definitions \?/mu,
    );
    expect(out).toMatch(/^limit: .*has 1 statements/mu);
    expect(out).toMatch(/^safety +commit \(1\) +recommend \(1\) +1 +0\.\d\d/mu);
  });

  test("json tells why two statements were aligned", async () => {
    const { out } = await compare(HARBOUR, LAKES, "--format", "json");
    const { groups, instruments } = JSON.parse(out);
    expect(instruments.map(({ id }: { id: string }) => id)).toEqual([HARBOUR, LAKES]);
    expect(groups[0]).toMatchObject({ strengthGap: 1, stronger: [LAKES] });
    expect(groups[0].alignments[0].features[0]).toMatchObject({ name: "topics", value: 1 });
  });

  test("csv has a row for each statement", async () => {
    const { out } = await compare(LAKES, HARBOUR, "--format", "csv");
    const [head, ...rows] = out.trimEnd().split("\r\n");
    expect(head).toMatch(/^group,instrument,id,locator,force/u);
    expect(rows.map((row) => row.split(",").slice(0, 5))).toEqual([
      ["1", LAKES, `${LAKES}.s01`, "para_1", "commit"],
      ["1", HARBOUR, `${HARBOUR}.s01`, "para_1", "recommend"],
    ]);
  });

  test("markdown is a page with a table, and says each limit once", async () => {
    const { out } = await compare(LAKES, HARBOUR, LAKES, "--format", "markdown");
    expect(out).toMatch(/^# Common ground\n[\s\S]*^\| topic \| veldania-ostmark-2031 \| harbour-2032 \|/mu);
    expect(out.match(/not the texts/gu)).toHaveLength(1);
  });

  test.each([
    ["one id", [LAKES], "number-of-instruments"],
    ["an unknown id", [LAKES, "nowhere-2030"], "unknown-instrument"],
  ])("%s is a fault of the call", async (_reason, ids, code) => {
    const { status, out, err } = await compare(...ids);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`: error ${code}: .*; tip: .*\\n$`, "u"));
  });
});

describe("differences", () => {
  const draft = "1. Crews shall train every year.\n\n2. Harbours publish what their machines decide.\n";
  const adopted =
    "1. Owners of ferries tell their guests what a machine decides.\n\n2. Crews should train every year.\n\n3. Harbours publish what their machines decide.\n";

  test("tell what changed, what is new and what only moved", async () => {
    const texts = await folderWith({ "a.txt": draft, "b.txt": adopted });
    const { status, out, err } = await run(["differences", "a.txt", "b.txt", "--format", "csv"], {
      cwd: texts,
    });
    expect(status).toBe(0);
    expect(out.trimEnd().split("\r\n")).toEqual([
      "kind,moved,before,after,similarity,removed,added",
      expect.stringMatching(/^added,false,,para_1,,,1\. Owners/u),
      expect.stringMatching(/^changed,true,para_1,para_2,0\.\d\d,shall,should$/u),
      "same,true,para_2,para_3,1.00,,",
    ]);
    expect(err).toMatch(/^concordance: 1 provisions are the same, 1 changed, 0 removed, 1 added/u);
  });

  test("a file that is not there is a fault of the call", async () =>
    expect(await run(["differences", "nowhere.txt", "nothing.txt"])).toMatchObject({ status: 2, out: "" }));
});

const ENGLISH =
  "1. Calls upon Member States to train their crews;\n\n2. Encourages Member States to share lanterns.\n";
const FRENCH =
  "1. Encourage les États Membres à former leurs équipages ;\n\n2. Encourage les États Membres à partager les lanternes.\n";

describe("divergences", () => {
  test("prints a row where languages differ, and counts on standard error", async () => {
    const texts = await folderWith({
      "lakes/en.txt": ENGLISH,
      "lakes/fr.txt": FRENCH,
      "alone/en.txt": ENGLISH,
    });
    const { status, out, err } = await run(["divergences", texts, "--format", "csv"]);
    expect(status).toBe(0);
    expect(out.split("\r\n").slice(0, 2)).toEqual([
      "instrument,locator,kind,gap,confidence,en,fr",
      expect.stringMatching(/^lakes,para_1,strength,1,0\.\d\d,call,encourage$/u),
    ]);
    expect(err).toMatch(/^concordance: 1 of 2 provisions diverge in 1 instruments/u);
  });

  test("files that are named together are one instrument", async () => {
    const texts = await folderWith({ "a.en.txt": ENGLISH, "b.fr.txt": FRENCH });
    const { out } = await run(["divergences", `${texts}/b.fr.txt`, `${texts}/a.en.txt`, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject([
      { languages: ["en", "fr"], divergences: [{ locator: "para_1" }] },
    ]);
  });

  test("--write keeps them in the records, with what somebody has read since", async () => {
    const register = await folderWith({
      ...RECORDS,
      [`texts/${LAKES}/en.txt`]: ENGLISH,
      [`texts/${LAKES}/fr.txt`]: FRENCH,
    });
    const file = join(register, `packages/register/instruments/${LAKES}/divergences.yaml`);
    const find = () => run(["divergences", "texts", "--write"], { cwd: register });
    expect(await find()).toMatchObject({ status: 0 });
    const first = await readFile(file, "utf8");
    expect(parse(first)).toMatchObject({
      instrument: LAKES,
      method: { sure: 0.9 },
      divergences: [{ status: "computed" }],
    });
    await writeFile(
      file,
      first.replace("status: computed", "status: confirmed\n    note: French encourages."),
    );
    await find();
    expect(parse(await readFile(file, "utf8")).divergences).toMatchObject([
      { locator: "para_1", status: "confirmed", note: "French encourages." },
    ]);
    await writeFile(join(register, `texts/${LAKES}/fr.txt`), ENGLISH);
    await find();
    expect(existsSync(file)).toBe(false);
  });

  test("what is no share is a fault of the call", async () =>
    expect(await run(["divergences", ".", "--sure", "2"])).toMatchObject({ status: 2 }));

  test.each([
    ["a folder without versions", "alone", "no-versions"],
    ["a path that is not there", "nothing", "missing-file"],
    ["a file without a language in its name", "lakes/text.txt", "no-language"],
  ])("%s is a fault of the call", async (_reason, path, code) => {
    const texts = await folderWith({ "lakes/text.txt": ENGLISH, "alone/en.txt": ENGLISH });
    const { status, out, err } = await run(["divergences", `${texts}/${path}`]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`error ${code}: `, "u"));
  });
});
