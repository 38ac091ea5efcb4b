import localFont from "next/font/local";
import type { Language } from "./languages.ts";

// Their names are those of the families; Arabic pages use them without what stands in for them. A font of a script that every
// system has is optional: where it comes late it is used from the next page on, so that nothing moves under the reader.
const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  variable: "--font-serif",
  adjustFontFallback: "Times New Roman",
});

const sourceSans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  variable: "--font-sans",
  adjustFontFallback: "Arial",
});

// What follows is fetched only where the style sheet names it and no font before it has the letters.
const serifCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  preload: false,
  variable: "--font-serif-cyrillic",
  adjustFontFallback: false,
});

const sansCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  preload: false,
  variable: "--font-sans-cyrillic",
  adjustFontFallback: false,
});

// Two characters of Noto Sans SC: the name of Chinese in the choice of language, for systems that have no Chinese font.
const ownNameHan = localFont({
  src: "../fonts/own-name-zh.woff2",
  weight: "400",
  display: "swap",
  preload: false,
  variable: "--font-own-name-zh",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+4E2D, U+6587" }],
});

const naskh = localFont({
  src: "../node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  weight: "400 700",
  display: "swap",
  preload: false,
  variable: "--font-naskh",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF" }],
});

const sansArabic = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2",
      weight: "600",
    },
  ],
  display: "swap",
  preload: false,
  variable: "--font-sans-arabic",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF" }],
});

const EVERYWHERE = [sourceSerif, sourceSans, ownNameHan, naskh];
const ALSO: Readonly<Partial<Record<Language, readonly { readonly variable: string }[]>>> = {
  ru: [serifCyrillic, sansCyrillic],
  ar: [sansArabic],
};

/** Classes that name the fonts of a language for the style sheet. */
export const fontsOf = (language: Language): string =>
  [...EVERYWHERE, ...(ALSO[language] ?? [])].map(({ variable }) => variable).join(" ");
