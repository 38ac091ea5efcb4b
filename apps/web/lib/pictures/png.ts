import { Resvg } from "@resvg/resvg-js";
import type { Language } from "../languages.ts";
import { fontFilesFor, scriptOf } from "./fonts.ts";
import { plainColours } from "./plain-colours.ts";

/** Pixels for each unit of a figure, for screens and print. */
const FIGURE_SCALE = 2;

/** An SVG in a language as an image. */
export function pngOf(svg: string, language: Language, ground: string, scale = 1): Uint8Array<ArrayBuffer> {
  const { family } = scriptOf(language).label;
  const image = new Resvg(svg, {
    background: ground,
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontFiles: fontFilesFor(language),
      loadSystemFonts: false,
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  }).render();
  return new Uint8Array(image.asPng());
}

/** A figure in a language as an image, on the ground of the light theme. */
export function figurePng(svg: string, language: Language): Uint8Array<ArrayBuffer> {
  const { svg: plain, ground } = plainColours(svg);
  return pngOf(plain, language, ground, FIGURE_SCALE);
}
