import { describe, expect, test } from "vitest";
import { hanSheet, hanSheetFor } from "./han-font.ts";
import { hanSlice } from "./han-slices.ts";

/** Characters and marks that a style sheet has faces for. */
function isCovered(sheet: string, sign: string): boolean {
  const point = sign.codePointAt(0) ?? 0;
  return [...sheet.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gu)].some(
    ([, first = "", last = first]) =>
      Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16),
  );
}

const filesIn = (sheet: string): string[] =>
  [...sheet.matchAll(/url\(\/fonts\/han-[\d.]+\/([^)]+)\)/gu)].map(([, file = ""]) => file);

describe("the style sheet of the Chinese font", () => {
  test("has faces for characters and marks of Chinese, and for no letter of another script", () => {
    const sheet = hanSheet();
    for (const sign of "治理〇，。「」《》！？“”—…") expect(isCovered(sheet, sign), sign).toBe(true);
    for (const sign of "aé9рءلع◌→") expect(isCovered(sheet, sign), sign).toBe(false);
  });

  test("has no more than the characters of some words when it is for them", () => {
    const sheet = hanSheetFor("Lakes Pact 湖泊契约", false);
    for (const sign of "湖泊契约") expect(isCovered(sheet, sign), sign).toBe(true);
    for (const sign of "海aP ") expect(isCovered(sheet, sign), sign).toBe(false);
  });

  test("writes characters that follow one another as one span", () => {
    expect(hanSheetFor("「湖」", true)).toContain("unicode-range:U+300c-300d}");
  });

  test("has marks that other scripts share for Chinese pages alone", () => {
    expect(isCovered(hanSheetFor("“湖”", true), "“")).toBe(true);
    expect(isCovered(hanSheetFor("“湖”", false), "“")).toBe(false);
  });

  test("is empty for words without Chinese", () => {
    expect(hanSheetFor("“Lakes Pact”, 2030 — договор", false)).toBe("");
    expect(hanSheetFor("", true)).toBe("");
  });

  test("keeps room for each character, as wide as it, while it is on its way", () => {
    const [room = ""] = hanSheetFor("湖", false).split("}");
    expect(room).toMatch(
      /font-family:Han Room;.*src:url\(data:font\/woff2;base64,[\w+/]+=*\).*unicode-range:U\+6e56$/u,
    );
  });

  test("names files that are there, and no others are given", async () => {
    for (const file of filesIn(hanSheet()))
      expect((await hanSlice(file))?.byteLength, file).toBeGreaterThan(1000);
    expect(filesIn(hanSheetFor("湖", false))).toHaveLength(1);
    for (const name of ["../package.json", "noto-sans-sc-latin-wght-normal.woff2", ""])
      expect(await hanSlice(name), name).toBeNull();
  });
});
