import localFont from "next/font/local";
import type { Language } from "./languages.ts";

// Latin subsets served by this site; Chinese and Arabic use the fonts of the reader's system. A font that is not there when a
// page is painted is used from the next page on, so that nothing moves under the reader. The constants name the families:
// "serif" or "sans" would be taken for fonts of the system.
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

// Fetched on Russian pages alone, where the style sheet names them.
const sourceSerifCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  preload: false,
  variable: "--font-serif-cyrillic",
  adjustFontFallback: false,
});

const sourceSansCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  preload: false,
  variable: "--font-sans-cyrillic",
  adjustFontFallback: false,
});

const LATIN = `${sourceSerif.variable} ${sourceSans.variable}`;

/** Classes that name the fonts of a language for the style sheet. */
export const fontsOf = (language: Language): string =>
  language === "ru" ? `${LATIN} ${sourceSerifCyrillic.variable} ${sourceSansCyrillic.variable}` : LATIN;
