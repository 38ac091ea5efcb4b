import localFont from "next/font/local";
import type { Language } from "./languages.ts";

// Latin subsets served by this site; Chinese and Arabic use the fonts of the reader's system.
const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  variable: "--font-serif",
  adjustFontFallback: "Times New Roman",
});

const sans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  variable: "--font-sans",
  adjustFontFallback: "Arial",
});

// Fetched on Russian pages alone, where the style sheet names them.
const serifCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  preload: false,
  variable: "--font-serif-cyrillic",
  adjustFontFallback: false,
});

const sansCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  preload: false,
  variable: "--font-sans-cyrillic",
  adjustFontFallback: false,
});

const LATIN = `${serif.variable} ${sans.variable}`;

/** Classes that name the fonts of a language for the style sheet. */
export const fontsOf = (language: Language): string =>
  language === "ru" ? `${LATIN} ${serifCyrillic.variable} ${sansCyrillic.variable}` : LATIN;
