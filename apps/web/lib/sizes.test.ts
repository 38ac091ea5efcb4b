import { expect, test } from "vitest";
import { sizeIn } from "./sizes.ts";

test.each([
  ["en-GB", 0, "0 byte"],
  ["en-GB", 999, "999 byte"],
  ["en-GB", 1000, "1 kB"],
  ["en-GB", 3_177_138, "3.2 MB"],
  ["fr-FR", 3_177_138, "3,2 Mo"],
  ["en-GB", 5e13, "50,000 GB"],
])("%s writes %d as %s", (locale, bytes, written) => {
  expect(sizeIn(locale, bytes).replaceAll(/\s/gu, " ")).toBe(written);
});
