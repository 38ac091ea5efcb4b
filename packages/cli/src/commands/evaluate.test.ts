import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { GOLD, OTHER_CODING } from "../testing/gold.ts";
import { RECORDS } from "../testing/records.ts";
import { addFiles, folderWith, run } from "../testing/run.ts";

let cwd = "";
beforeEach(async () => {
  cwd = await folderWith({ ...RECORDS, ...GOLD });
});

const unset = "env -u CONCORDANCE_GOLD -u CONCORDANCE_TEXTS";
const evaluate = (...args: string[]) =>
  run(["evaluate", "--gold", "gold", "--texts", "texts", "--baseline", "baseline.json", ...args], {
    cwd,
    shell: `${unset} "$@"`,
  });

const measured = async (...args: string[]) => {
  const { status, out } = await evaluate("--format", "json", ...args);
  return { status, ...JSON.parse(out) };
};

const edited = async (edit: (baseline: { units: Record<string, never> }) => void) => {
  const path = join(cwd, "baseline.json");
  const baseline = JSON.parse(await readFile(path, "utf8"));
  edit(baseline);
  await writeFile(path, JSON.stringify(baseline));
};

describe("what is measured", () => {
  test("coded texts alone and together, the coders beside them, provisions by language and part", async () => {
    const { status, units } = await measured();
    expect(status).toBe(0);
    expect(Object.keys(units)).toEqual([
      "text lakes-2031",
      "part undivided",
      "part all",
      "coders lakes-2031",
      "coders all",
      ...["en", "fr", "es", "zh", "ru", "ar"].flatMap((lang) => [
        `provisions lakes-99 ${lang} development`,
        `provisions lakes-99 ${lang} held-out`,
      ]),
      "languages lakes-99 development",
      "languages lakes-99 held-out",
    ]);
  });

  test("the figures of the invented text are those that can be counted by hand", async () => {
    const { units } = await measured();
    expect(units["text lakes-2031"].counts).toEqual({ gold: 3, found: 3, matched: 3 });
    expect(units["text lakes-2031"].figures).toMatchObject({ f1: 1, force: 1, locator: 1 });
    expect(units["coders all"].figures).toMatchObject({ f1: 1, force: 1 / 2 });
    const { counts, figures } = units["provisions lakes-99 en held-out"];
    expect(counts).toEqual({ provisions: 1, named: 1, unnamed: 0, withoutWords: 1, elsewhere: 0 });
    expect(figures).toMatchObject({ force: 1, references: 1 });
  });

  test("a force of the gold that is not found is in the table of forces, and lowers the force", async () => {
    await addFiles(cwd, { "gold/lakes-2031.json": OTHER_CODING });
    const { units } = await measured("--only", "lakes-2031");
    expect(units["text lakes-2031"].figures.force).toBeCloseTo(2 / 3, 10);
    expect(units["text lakes-2031"].forces.counts.prohibit).toEqual({ recommend: 1 });
  });

  test.each([
    ["one text", ["--only", "lakes-2031"], /^(?:text|part|coders) /u],
    ["one set", ["--only", "lakes-99"], /^(?:provisions|languages) lakes-99/u],
    ["one language", ["--lang", "fr"], /^provisions lakes-99 fr /u],
  ])("%s", async (_reason, args, names) => {
    const { units } = await measured(...args);
    expect(Object.keys(units).length).toBeGreaterThan(0);
    for (const name of Object.keys(units)) expect(name).toMatch(names);
  });

  test("the table has the figures, and none of the words of the text", async () => {
    const { status, out } = await evaluate();
    expect(status).toBe(0);
    expect(out).toMatch(/^lakes-2031 +undivided +3 +3 +1\.000/mu);
    expect(out).toMatch(/^lakes-99 en held-out +1 +1\.000/mu);
    expect(out).not.toMatch(/weirs|personal data/u);
  });

  test("the folders may be given by the settings", async () => {
    const { status } = await run(["evaluate", "--baseline", "baseline.json", "--only", "lakes-2031"], {
      cwd,
      shell: 'CONCORDANCE_GOLD=gold CONCORDANCE_TEXTS=texts "$@"',
    });
    expect(status).toBe(0);
  });
});

describe("the baseline", () => {
  test("is written, holds no words of the text, and then nothing has changed", async () => {
    const { status, err } = await evaluate("--write-baseline");
    expect([status, err]).toEqual([0, expect.stringContaining("baseline.json")]);
    expect(await readFile(join(cwd, "baseline.json"), "utf8")).not.toMatch(/weirs|personal/u);
    expect((await evaluate()).out).toMatch(/Nothing changed since the baseline\.\n$/u);
  });

  test("a fall is named with its statement, and is status 1", async () => {
    await evaluate("--write-baseline");
    await addFiles(cwd, { "gold/lakes-2031.json": OTHER_CODING });
    const gold = (await measured()).units["text lakes-2031"].gold;
    await edited(({ units }) => Object.assign(units["text lakes-2031"] ?? {}, { gold }));
    const { status, baseline } = await measured();
    expect(status).toBe(1);
    expect(baseline.falls).toContainEqual(
      expect.objectContaining({ unit: "text lakes-2031", figure: "force" }),
    );
    const place = { unit: "text lakes-2031", locator: "para_2", range: [58, 93] };
    expect(baseline.lost).toEqual([{ ...place, before: "right", now: "wrong-force" }]);
  });

  test("a gain is named, and is status 0", async () => {
    await evaluate("--write-baseline");
    const worse = { figures: { f1: 0.5 }, missed: ["para_1@25"] };
    await edited(({ units }) => Object.assign(units["text lakes-2031"] ?? {}, worse));
    const { status, baseline } = await measured();
    expect(status).toBe(0);
    expect(baseline.rises).toMatchObject([{ figure: "f1", before: 0.5, now: 1 }]);
    expect(baseline.won).toMatchObject([{ locator: "para_1", range: [25, 53], before: "missed" }]);
  });

  test("figures of another gold are not compared, and it is said", async () => {
    await evaluate("--write-baseline");
    await addFiles(cwd, { "gold/lakes-2031.json": OTHER_CODING });
    const { status, baseline } = await measured();
    expect([status, baseline.falls]).toEqual([0, []]);
    expect(baseline.notCompared).toEqual(["text lakes-2031", "part undivided", "part all"]);
  });

  test("a sample is not compared with the whole", async () => {
    await evaluate("--write-baseline");
    const { baseline } = await measured("--only", "lakes-99", "--sample", "2");
    expect(baseline.falls).toEqual([]);
  });

  test("without one, the figures are printed and it is said", async () => {
    const { status, out } = await evaluate();
    expect([status, out]).toEqual([0, expect.stringContaining("no baseline to compare with")]);
  });
});

describe("faults are one line and status 2", () => {
  const fault = async (...args: string[]) => {
    const { status, out, err } = await evaluate(...args);
    expect([status, out]).toEqual([2, ""]);
    return err.split("\n").find((line) => line.includes(" error ")) ?? err;
  };

  test("no folder of codings", async () => {
    const { status, out, err } = await run(["evaluate"], { cwd, shell: `${unset} "$@"` });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^--gold: error no-folder: .*CONCORDANCE_GOLD; tip: .*\n$/u);
  });

  test("no folder of texts", async () => {
    const { status, err } = await run(["evaluate", "--gold", "gold"], { cwd, shell: `${unset} "$@"` });
    expect([status, err]).toEqual([2, expect.stringContaining("--texts: error no-folder")]);
  });

  test("a folder that is not there", async () => {
    expect(await fault("--gold", "none")).toContain("none: error missing-file");
  });

  test("a folder without codings", async () => {
    expect(await fault("--gold", "texts")).toContain("texts: error no-gold");
  });

  test("a name that the gold does not have, with those that it has", async () => {
    expect(await fault("--only", "hills")).toMatch(/--only: error unknown-gold: .*lakes-2031, lakes-99/u);
  });

  test("a text that is not there", async () => {
    await rm(join(cwd, "texts/lakes-2031/en.txt"));
    expect(await fault()).toContain("en.txt: error missing-file");
  });

  test.each([
    ["a text that changed", "texts/lakes-2031/en.txt", "Other words.\n", "en.txt: error text-changed"],
    ["a coding that is no JSON", "gold/lakes-2031.json", "{", "lakes-2031.json: error gold-json"],
    ["a coding of another shape", "gold/lakes-2031.json", "{}", "lakes-2031.json: error gold-shape: text"],
    ["a coder's file that is no JSON", "gold/codings/first/lakes-2031.json", "", "error gold-json"],
    ["a set that is no gzip", "gold/lakes-99.ndjson.gz", "plain", "lakes-99.ndjson.gz: error gold-gzip"],
    [
      "a line of another shape",
      "gold/lakes-99.ndjson.gz",
      gzipSync('{"symbol": "A/1"}\n'),
      "gz:1: error gold-line: eId",
    ],
    ["a line that is no JSON", "gold/lakes-99.ndjson.gz", gzipSync("x\n"), "gz:1: error gold-line"],
    ["a baseline that is none", "baseline.json", '{"units": 5}', "baseline.json: error baseline"],
    ["a baseline that is no JSON", "baseline.json", "{", "baseline.json: error baseline"],
  ])("%s", async (_reason, path, content, words) => {
    await addFiles(cwd, { [path]: content });
    expect(await fault()).toContain(words);
  });

  test.each([
    ["a part of the gold makes no baseline", ["--only", "lakes-99"]],
    ["nor does one language", ["--lang", "en"]],
    ["nor a sample", ["--sample", "2"]],
  ])("%s", async (_reason, args) => {
    expect(await fault("--write-baseline", ...args)).toContain("--write-baseline: error partial");
  });

  test("a baseline that cannot be written", async () => {
    expect((await evaluate("--write-baseline", "--baseline", "none/baseline.json")).status).toBe(2);
  });
});
