import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import type { Language } from "../languages.ts";
import { fontFilesFor, scriptOf } from "./fonts.ts";
import { plainColours } from "./plain-colours.ts";

/** Pixels for each unit of a figure, for screens and print. */
const FIGURE_SCALE = 2;

interface Drawing {
  readonly language: Language;
  readonly ground: string;
  readonly scale?: number;
}

function drawn(svg: string, fontFiles: string[], { language, ground, scale = 1 }: Drawing): Buffer {
  const { family } = scriptOf(language).label;
  const image = new Resvg(svg, {
    background: ground,
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family },
  });
  return image.render().asPng();
}

/** The fonts of a language, cut down to the characters of a text, as files of a folder. */
function smallFonts(folder: string, language: Language, text: string): Promise<string[]> {
  return Promise.all(
    fontFilesFor(language).map(async (file, at) => {
      const path = join(folder, `${at}.ttf`);
      await writeFile(path, await subsetFont(await readFile(file), text, { targetFormat: "truetype" }));
      return path;
    }),
  );
}

/**
 * An SVG as an image. What draws it takes fonts from files alone and reads them anew for every line; the Chinese one has ten
 * megabytes, so each picture has small fonts of its own.
 */
export async function pngOf(svg: string, drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), "concordance-fonts-"));
  try {
    return new Uint8Array(drawn(svg, await smallFonts(folder, drawing.language, svg), drawing));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A figure in a language as an image, on the ground of the light theme. */
export async function figurePng(svg: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { svg: plain, ground } = plainColours(svg);
  return pngOf(plain, { language, ground, scale: FIGURE_SCALE });
}
