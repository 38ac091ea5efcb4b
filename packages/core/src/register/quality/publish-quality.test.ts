import { describe, expect, test } from "vitest";
import { buildRegister } from "../build-register.ts";
import { asOf } from "../history/as-of.ts";
import type { RecordFile } from "../record-file.ts";
import { readLakes, readLakesWithHistory } from "../testing/read-fixtures.ts";

function build(files: readonly RecordFile[]) {
  const built = buildRegister(files);
  if (!built.ok) throw new Error(built.issues.map(({ path, message }) => `${path} ${message}`).join("\n"));
  return built.value;
}

const drawn = (id: string) =>
  `  - { id: lakes-2030.${id}, text: en, language: en, locator: para_1, range: [10, 90] }\n`;
const sample: RecordFile = {
  path: "agreement/sample.yaml",
  text: `seed: reeds\nday: "2030-06-01"\nof: 4\nstatements:\n${["s01", "s02", "s04"].map(drawn).join("")}`,
};
const coding: RecordFile = {
  path: "agreement/second-coding.yaml",
  text: `coder: reader of Veldan
codebook: "1.1"
date: "2030-07-02"
statements:
  - { id: lakes-2030.s01, force: commit, topics: [safety], actors: [parties], beneficiaries: [users], qualifiers: [{ text: Where possible, kind: hedge }] }
  - { id: lakes-2030.s02, force: encourage, topics: [global-governance], actors: [states] }
  - { id: lakes-2030.s04, skip: It says what the one before it says. }
`,
};
const readings: RecordFile = {
  path: "agreement/readings.yaml",
  text: `- { of: facts, date: "2030-07-02", seed: reeds, how: Read in the gazette., fields: [{ field: act, read: 4, wrong: 1 }] }\n`,
};

describe("the quality of a register", () => {
  const { snapshot, json } = build([...readLakesWithHistory(), sample, coding, readings]);
  const { quality } = snapshot;
  const [agreement] = quality?.agreement ?? [];
  const field = (name: string) => agreement?.fields.find((one) => one.field === name);

  test("compares the second coding with the record as it stood on the day of the sample", () => {
    expect(agreement).toMatchObject({
      of: "sample",
      coders: ["editor", "reader of Veldan"],
      texts: 1,
      statements: 2,
      skipped: 1,
    });
  });

  test.each([
    ["force", "nominal", 0.5],
    ["strength", "ordinal", 1],
    ["mainTopic", "nominal", 1],
    ["mainTheme", "nominal", 1],
    ["topics", "masi", 0.5],
    ["actors", "masi", 1],
    ["beneficiaries", "masi", 0.5],
    ["qualifiers", "masi", 1],
  ])("%s, as %s, is the same in a share of %s", (name, scale, same) => {
    expect(field(name)).toMatchObject({ scale, units: 2, same });
  });

  test("leaves out what no coding has", () => expect(field("speakers")).toBeUndefined());

  test("counts what is read and coded, by instrument and by language", () => {
    const lakes = quality?.coverage.instruments.find(({ instrument }) => instrument === "lakes-2030");
    expect(lakes).toMatchObject({
      statements: 4,
      reported: 1,
      review: { checked: 3, draft: 1, verified: 0 },
    });
    const languages = quality?.coverage.languages.map(({ language, statements }) => [language, statements]);
    expect(Object.fromEntries(languages ?? [])).toMatchObject({ en: 3, ru: 0 });
  });

  test("keeps what reading again found", () => {
    expect(quality?.readings).toMatchObject([{ of: "facts", fields: [{ read: 4, wrong: 1 }] }]);
  });

  test("is part of the snapshot's bytes, and of no past state", () => {
    expect(JSON.parse(json).quality).toEqual(quality);
    const past = asOf(snapshot, "2030-06-01");
    expect(past.ok && "quality" in past.value).toBe(false);
  });
});

test("a register without codings publishes its coverage alone", () => {
  const { quality } = build(readLakes()).snapshot;
  expect(quality?.agreement).toEqual([]);
  expect(quality?.extractor).toBeUndefined();
  expect(quality?.coverage.instruments).toHaveLength(2);
});
