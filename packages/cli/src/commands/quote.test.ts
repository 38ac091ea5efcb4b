import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fingerprint } from "@concordance/core";
import { beforeEach, describe, expect, test } from "vitest";
import { RECORDS } from "../testing/records.ts";
import { addFiles, folderWith, run } from "../testing/run.ts";

const ID = "veldania-ostmark-2031";
const FOLDER = `packages/register/instruments/${ID}`;
const PLEDGE = "Both pledge to test their systems before any harbour uses them";
const TEXT = `1. ${PLEDGE}, and to say what they found.\n`;

/** The record with a text at hand, in which its ranges count. */
const withText = {
  ...RECORDS,
  [`${FOLDER}/instrument.yaml`]: RECORDS[`${FOLDER}/instrument.yaml`]
    .replace("length: 400", `length: ${TEXT.length}`)
    .replace(/fingerprint: "0+"/u, `fingerprint: "${fingerprint(TEXT)}"`)
    .replace("[0, 200]", `[0, ${TEXT.length}]`),
  [`${FOLDER}/statements.yaml`]: RECORDS[`${FOLDER}/statements.yaml`]
    .replace("[0, 120]", `[3, ${3 + PLEDGE.length}]`)
    .replace(/fingerprint: "0+"/u, `fingerprint: "${fingerprint(PLEDGE)}"`),
  [`texts/${ID}/en.txt`]: TEXT,
};

let cwd = "";
beforeEach(async () => {
  cwd = await folderWith(withText);
});
const build = () => run(["build"], { cwd });

describe("fingerprints", () => {
  test("are written for texts at hand, and the register is sound with them", async () => {
    const { status, out } = await run(["fingerprints", "--texts", "texts"], { cwd });
    expect([status, out]).toEqual([0, "1 records, 1 fingerprints\n"]);
    const written = await readFile(join(cwd, FOLDER, "fingerprints.yaml"), "utf8");
    expect(written).toMatch(/\n {2}para_1: \{ en: "[0-9a-f]{24}" \}\n$/u);
    expect(await run(["check", "--texts", "texts"], { cwd })).toMatchObject({ status: 0 });
  });

  test("need a folder of texts", async () => {
    const { status, err } = await run(["fingerprints"], { cwd, shell: 'unset CONCORDANCE_TEXTS; "$@"' });
    expect(status).toBe(2);
    expect(err).toMatch(/error no-texts: .*; tip: Add --texts DIR/u);
  });

  test("a text that changed is found by the check", async () => {
    await run(["fingerprints", "--texts", "texts"], { cwd });
    const path = join(cwd, FOLDER, "fingerprints.yaml");
    await addFiles(cwd, {
      [`${FOLDER}/fingerprints.yaml`]: (await readFile(path, "utf8")).replace(/en: "./u, 'en: "g'),
    });
    expect((await run(["check", "--texts", "texts"], { cwd })).out).toContain("error malformed: ");
  });
});

describe("quote", () => {
  test("finds a statement and, with fingerprints, a provision", async () => {
    await run(["fingerprints", "--texts", "texts"], { cwd });
    await build();
    const statement = await run(["quote", `“${PLEDGE.toLowerCase()}.”`, "--format", "json"], { cwd });
    expect(statement).toMatchObject({ status: 0, err: "" });
    expect(JSON.parse(statement.out)).toMatchObject({
      found: [{ unit: "statement", statement: `${ID}.s01`, title: "Lakes Compact" }],
      coverage: { instruments: { all: 1, covered: 1 } },
    });
    const provision = await run(["quote", TEXT], { cwd });
    expect(provision.out).toMatch(/^UNIT .*\nprovision +veldania-ostmark-2031 para_1 +en +Lakes Compact\n$/u);
  });

  test("says what not being found means, and ends with status 1", async () => {
    await build();
    const { status, out, err } = await run(["quote", "Both pledge to build a weir."], { cwd });
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(/does not say that nobody wrote it/u);
    expect(err).toMatch(/1 of 1 instruments: en 1 statements and 0 provisions/u);
  });

  test.each([
    [
      "an instrument that the register does not have",
      ["quote", "x", "--instrument", "atlantis-1"],
      /unknown-instrument/u,
    ],
    ["too long a quotation", ["quote", "a".repeat(20_001)], /too-large.*20000/u],
    ["a language that is none of the six", ["quote", "x", "--lang", "de"], /lang/u],
  ])("%s is a fault of the call", async (_reason, args, message) => {
    await build();
    const { status, err } = await run(args, { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});
