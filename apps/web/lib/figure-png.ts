import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { plainColours } from "./plain-colours.ts";

/**
 * One font for all machines, so that a figure is the same everywhere; it has Latin, Cyrillic and Arabic letters. The server
 * runs in the folder of the site.
 */
const FONT = join(process.cwd(), "node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
/** Pixels for each unit of the figure, for screens and print. */
const SCALE = 2;

/** A figure as an image, on the ground of the light theme. */
export function figurePng(svg: string): Uint8Array<ArrayBuffer> {
  const { svg: plain, ground } = plainColours(svg);
  const image = new Resvg(plain, {
    background: ground,
    fitTo: { mode: "zoom", value: SCALE },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: "DejaVu Sans" },
  }).render();
  return new Uint8Array(image.asPng());
}
