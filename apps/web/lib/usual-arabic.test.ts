import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { USUAL_ARABIC, usualArabic } from "./usual-arabic.ts";

test("the usual letters are those for which the fonts are asked", async () => {
  const fonts = await readFile(new URL("fonts.ts", import.meta.url), "utf8");
  expect(fonts.split(`value: "${USUAL_ARABIC}"`)).toHaveLength(3);
});

test("no message has another letter, for which a whole font would be fetched", async () => {
  const folder = new URL("../messages/ar/", import.meta.url);
  const files = await Promise.all(
    (await readdir(folder)).map((name) => readFile(new URL(name, folder), "utf8")),
  );
  const written = new Set(files.join("").match(/\p{Script=Arabic}/gu));
  expect(written.size).toBeGreaterThan(30);
  expect([...written].filter((letter) => !usualArabic().includes(letter))).toEqual([]);
});
