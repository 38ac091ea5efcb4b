import { mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { usualArabic } from "../lib/usual-arabic.ts";

const PACKAGES = new URL("../node_modules/", import.meta.url);
const FONTS = new URL("../fonts/", import.meta.url);
const SOURCES = {
  "naskh.woff2": "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  "sans-arabic-400.woff2": "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2",
  "sans-arabic-600.woff2": "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2",
} as const;

/** Cuts the Arabic fonts down to the usual letters, with all their joined forms, before the site is built (`lib/fonts.ts`). */
await mkdir(FONTS, { recursive: true });
for (const [name, source] of Object.entries(SOURCES)) {
  const whole = await readFile(new URL(source, PACKAGES));
  await writeFile(new URL(name, FONTS), await subsetFont(whole, usualArabic(), { targetFormat: "woff2" }));
}
