import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EXTRACTOR, FiguresFileSchema, QualitySchema } from "@concordance/core";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import description from "../../package.json" with { type: "json" };
import { measureQuality } from "../quality/measure-quality.ts";
import { GOLD } from "../testing/gold.ts";
import { addFiles, folderWith, run } from "../testing/run.ts";
import { WORDED_CLAUSE, WORDED_RECORDS } from "../testing/worded-records.ts";

const FIGURES = "packages/register/agreement/figures.json";
const ID = "veldania-ostmark-2031.s01";

test("the coder of drafts is this version of the program", () => {
  expect(EXTRACTOR).toBe(`extractor@${description.version}`);
});

describe("a register with a text and codings", () => {
  let cwd = "";
  const call = (...args: string[]) => run(args, { cwd });

  beforeAll(async () => {
    cwd = await folderWith({ ...WORDED_RECORDS, ...GOLD });
    expect(await call("build")).toMatchObject({ status: 0 });
  });

  test("draws a blind sheet, the same for the same seed", async () => {
    const first = await call("sample", "--seed", "reeds", "--texts", "texts");
    expect(first).toMatchObject({ status: 0 });
    expect(parse(first.out)).toEqual({
      seed: "reeds",
      of: 1,
      statements: [
        { id: ID, text: "en", language: "en", locator: "para_1", range: [0, WORDED_CLAUSE.length] },
      ],
    });
    expect((await call("sample", "--seed", "reeds", "--texts", "texts")).out).toBe(first.out);
  });

  test("shows the words to the coder who asks for them, and no coding", async () => {
    const { out } = await call("sample", "--seed", "reeds", "--texts", "texts", "--words");
    expect(parse(out).statements[0]).toMatchObject({ words: WORDED_CLAUSE, before: "" });
    expect(out).not.toMatch(/force|topics|summary/u);
  });

  test("measures, keeps the figures and publishes them with the next build", async () => {
    const measured = await call("quality", "--write", "--gold", "gold", "--texts", "texts");
    expect(measured).toMatchObject({ status: 0, out: "" });
    const figures = FiguresFileSchema.parse(JSON.parse(await readFile(join(cwd, FIGURES), "utf8")));
    expect(figures.agreement).toMatchObject({
      of: "gold",
      texts: 1,
      statements: 2,
      coders: ["first", "second"],
    });
    expect(figures.agreement.unitizing).toMatchObject({
      first: 2,
      second: 2,
      matched: 2,
      f1: 1,
      exact: 1,
      alpha: 1,
    });
    expect(figures.agreement.fields.find(({ field }) => field === "force")?.same).toBe(0.5);
    expect(figures.extractor).toMatchObject({
      coder: EXTRACTOR,
      instruments: [{ instrument: "veldania-ostmark-2031", statements: 1, drafts: 2, matched: 1 }],
      gold: { statements: 3 },
    });
    expect(figures.extractor.instruments[0]?.figures).toMatchObject({ precision: 0.5, recall: 1, force: 1 });
    expect(await call("build")).toMatchObject({ status: 0 });
    const { out } = await call("quality", "--format", "json");
    expect(QualitySchema.parse(JSON.parse(out)).extractor).toEqual(figures.extractor);
  });

  test("prints all of it as tables", async () => {
    const { status, out } = await call("quality");
    expect(status).toBe(0);
    for (const heading of ["Two codings of the gold", "Drafts of extractor@", "Coverage by language"])
      expect(out).toContain(heading);
  });

  test("warns where the figures are of other records, and builds all the same", async () => {
    const figures = await readFile(join(cwd, FIGURES), "utf8");
    await addFiles(cwd, {
      [FIGURES]: figures.replace(/(?<head>"language": "en",\s+"statements": )1/u, "$<head>9"),
    });
    const { status, out } = await call("check");
    expect(status).toBe(0);
    expect(out).toContain("warning stale-figures: veldania-ostmark-2031 was measured with 9 statements");
    await addFiles(cwd, { [FIGURES]: figures });
  });
});

test.each([
  [["quality", "--write"], "--gold"],
  [["quality", "--write", "--gold", "gold"], "--texts"],
  [["sample", "--seed", "reeds"], "--texts"],
])("%j says which folder it lacks", async (args, option) => {
  const shell = 'unset CONCORDANCE_GOLD CONCORDANCE_TEXTS; exec "$@"';
  const { status, err } = await run(args, { shell });
  expect(status).toBe(2);
  expect(err).toContain(`no-folder`);
  expect(err).toContain(option);
});

const { CONCORDANCE_GOLD: gold, CONCORDANCE_TEXTS: texts } = process.env;
if (!gold || !texts)
  console.warn("skipped: CONCORDANCE_GOLD and CONCORDANCE_TEXTS name no folders of gold and texts");

describe.skipIf(!gold || !texts)("the figures of this register", () => {
  const DRIFT = 0.02;

  test("are what measuring gives now", { timeout: 300_000 }, async () => {
    const root = join(import.meta.dirname, "../../../..");
    const kept = FiguresFileSchema.parse(JSON.parse(await readFile(join(root, FIGURES), "utf8")));
    const now = await measureQuality(gold ?? "", texts ?? "", { provisions: 50 });
    if (!now.ok) throw new Error(now.issues[0]?.message);
    expect(now.value.agreement).toEqual(kept.agreement);
    for (const [name, figure] of Object.entries(kept.extractor.records.figures))
      expect(Math.abs((now.value.extractor.records.figures[name] ?? 0) - (figure ?? 0)), name).toBeLessThan(
        DRIFT,
      );
  });
});
