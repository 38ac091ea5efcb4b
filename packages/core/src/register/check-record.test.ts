import { describe, expect, test } from "vitest";
import { buildRegister } from "./build-register.ts";
import { checkRecord } from "./check-record.ts";
import { readFaulty, readLakes } from "./testing/read-fixtures.ts";

const files = readLakes();
const built = buildRegister(files);
if (!built.ok) throw new Error("the sound register is not sound");
const { snapshot } = built.value;

const ofRecord = (folder: string, all = files) =>
  all.filter(({ path }) => path.startsWith(`instruments/${folder}/`));
const lakes = ofRecord("lakes-2030");
/** The record under an id that the register does not have, with one file changed. */
const renamed = (change: (text: string) => string = (text) => text) =>
  lakes.map(({ path, text }) => ({
    path: path.replace("lakes-2030", "weirs-2030"),
    text: change(text.replaceAll("lakes-2030", "weirs-2030")),
  }));
const codes = (record: typeof files) => checkRecord(record, snapshot).map(({ code }) => code);

test("a sound record of the register is sound by itself", () => expect(codes(lakes)).toEqual([]));
test("and so is a new one that names parties, bodies and instruments of it", () =>
  expect(codes(renamed())).toEqual([]));

describe("a faulty record is found by what the register knows", () => {
  test.each([
    ["a party that nobody knows", (text: string) => text.replace("[xv, xo]", "[xv, xq]"), "unknown-party"],
    [
      "a body that nobody knows",
      (text: string) => text.replace("id: lake-forum", "id: river-forum"),
      "missing-body",
    ],
    [
      "an instrument that is not there",
      (text: string) => text.replace("id: harbour-2031", "id: harbour-2099"),
      "missing-instrument",
    ],
    [
      "a body that is named without its id",
      (text: string) => text.replace("id: lake-forum, ", ""),
      "unlinked",
    ],
    ["YAML that breaks off", (text: string) => `${text}\n  - [`, "yaml"],
  ])("%s", (_reason, change, code) => expect(codes(renamed(change))).toContain(code));

  test("every finding of a faulty file is that of the whole check", () => {
    const faulty = readFaulty("invalid/unknown-topic").files;
    expect(checkRecord(ofRecord("lakes-2030", faulty), snapshot)).toEqual([
      expect.objectContaining({ code: "unknown-topic", line: 23, column: 33 }),
    ]);
  });
});

test("nothing is found in no file", () => expect(checkRecord([], snapshot)).toEqual([]));
