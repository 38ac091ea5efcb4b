import { describe, expect, test } from "vitest";
import { hanSheet, hanSheetAddress, hanSlice } from "./han-font.ts";

/** Characters and marks that a style sheet has faces for. */
function isCovered(sheet: string, sign: string): boolean {
  const point = sign.codePointAt(0) ?? 0;
  return [...sheet.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gu)].some(
    ([, first = "", last = first]) =>
      Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16),
  );
}

describe("the style sheet of the Chinese font", () => {
  test("has faces for characters and marks of Chinese, and for no letter of another script", () => {
    const sheet = hanSheet(null);
    for (const sign of "治理〇，。「」《》！？“”—…") expect(isCovered(sheet, sign), sign).toBe(true);
    for (const sign of "aé9рءلع◌→") expect(isCovered(sheet, sign), sign).toBe(false);
  });

  test("is cut down to the slices of some words, and there is none for words without Chinese", () => {
    expect(hanSheetAddress("Lakes Pact, 2030")).toBeNull();
    const slices = new URLSearchParams(hanSheetAddress("湖泊契约")?.split("?")[1]).get("slices");
    const sheet = hanSheet(slices);
    for (const sign of "湖泊契约") expect(isCovered(sheet, sign), sign).toBe(true);
    expect(sheet.length).toBeLessThan(hanSheet(null).length / 5);
  });

  test("takes what is no number of a slice for none", () => {
    expect(hanSheet("x,-1,9999,1.5")).toBe("");
    expect(hanSheet(",".repeat(100_000))).toBe("");
  });

  test("names files that are there, and no others are given", async () => {
    const [, file = ""] = /url\(([^)]+)\)/u.exec(hanSheet(null)) ?? [];
    expect((await hanSlice(file))?.byteLength).toBeGreaterThan(1000);
    for (const name of ["../package.json", "noto-sans-sc-latin-wght-normal.woff2", ""])
      expect(await hanSlice(name), name).toBeNull();
  });
});
