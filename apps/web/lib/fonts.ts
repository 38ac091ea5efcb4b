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

// The usual letters of Arabic are a quarter of its fonts, cut out before the site is built; the whole fonts have the others.
const naskh = localFont({
  src: "../fonts/naskh.woff2",
  weight: "400 700",
  display: "swap",
  preload: false,
  variable: "--font-naskh",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+600-63A, U+640-655, U+660-66D, U+670-671" }],
});

const naskhOther = localFont({
  src: "../node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  weight: "400 700",
  display: "swap",
  preload: false,
  variable: "--font-naskh-other",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+63B-63F, U+656-65F, U+66E-66F, U+672-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF",
    },
  ],
});

const sansArabic = localFont({
  src: [
    { path: "../fonts/sans-arabic-400.woff2", weight: "400" },
    { path: "../fonts/sans-arabic-600.woff2", weight: "600" },
  ],
  display: "swap",
  preload: false,
  variable: "--font-sans-arabic",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+600-63A, U+640-655, U+660-66D, U+670-671" }],
});

const EVERYWHERE = [sourceSerif, sourceSans, naskh, naskhOther];
const ALSO: Readonly<Partial<Record<Language, readonly { readonly variable: string }[]>>> = {
  ru: [serifCyrillic, sansCyrillic],
  ar: [sansArabic],
};

/** Classes that name the fonts of a language for the style sheet. */
export const fontsOf = (language: Language): string =>
  [...EVERYWHERE, ...(ALSO[language] ?? [])].map(({ variable }) => variable).join(" ");
