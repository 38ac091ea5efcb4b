import { describe, expect, test } from "vitest";
import type { FingerprintsFile } from "../model/index.ts";
import { checkRegister } from "./check-register.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { readLakesWithTexts, readTexts } from "./testing/read-fixtures.ts";

const files = readLakesWithTexts();
const texts = readTexts("valid/lakes-with-texts");
const asFile = (value: FingerprintsFile) => ({
  path: `instruments/${value.instrument}/fingerprints.yaml`,
  text: JSON.stringify(value),
});
const [made] = fingerprintsOf(files, texts);
const prints = made?.provisions ?? {};

describe("fingerprints of provisions", () => {
  test("are made where the text has the header's fingerprint", () => {
    expect(made?.instrument).toBe("lakes-2030");
    expect(Object.keys(prints)).toEqual(["para_1", "para_2"]);
    expect(prints).toMatchObject({ para_1: { en: expect.stringMatching(/^[0-9a-f]{24}$/u) } });
  });

  test("are not made of another text", () => {
    const others = texts.map((file) => ({ ...file, content: `${file.content} and more` }));
    expect(fingerprintsOf(files, others)).toEqual([]);
  });

  test("stay where the text is not at hand any more, as long as their provision does", () => {
    const before = { provisions: { ...prints, para_9: { en: "0".repeat(24) } }, instrument: "lakes-2030" };
    const again = fingerprintsOf([...files, asFile(before as FingerprintsFile)], []);
    expect(again).toEqual([made]);
  });

  test("are sound as they are written", () => {
    expect(made && checkRegister([...files, asFile(made)], { texts })).toEqual([]);
  });
});

describe("a check finds", () => {
  const other = "0".repeat(24);
  test.each([
    [
      "words that changed, with the text at hand",
      { para_1: { en: other } },
      texts,
      ["provision-fingerprint"],
    ],
    ["nothing of them without the text", { para_1: { en: other } }, [], []],
    ["a provision that is not there", { para_9: { en: other } }, [], ["unplaced-fingerprint"]],
    ["a text in which the provision has no range", { para_1: { fr: other } }, [], ["unplaced-fingerprint"]],
    ["digits that are too few", { para_1: { en: "0f" } }, [], ["malformed"]],
  ])("%s", (_reason, provisions, present, codes) => {
    const file = asFile({ instrument: "lakes-2030", provisions } as unknown as FingerprintsFile);
    expect(checkRegister([...files, file], { texts: present }).map(({ code }) => code)).toEqual(codes);
  });
});
