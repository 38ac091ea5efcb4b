import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Language } from "./languages.ts";
import { plainColours } from "./plain-colours.ts";

/** Fonts for pictures: whole ones, in the only form that the program for drawing reads. The server runs in the folder of the site. */
const FOLDER = join(process.cwd(), "node_modules/@expo-google-fonts");
const LATIN = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
];

interface Script {
  readonly files: readonly string[];
  /** Families by name, as the fonts have them; the Chinese and the Arabic one have Latin letters too. */
  readonly text: string;
  readonly label: string;
}

const EUROPEAN: Script = { files: LATIN, text: "Source Serif 4", label: "Source Sans 3" };
const SCRIPTS: Readonly<Partial<Record<Language, Script>>> = {
  zh: {
    files: [...LATIN, "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"],
    text: "Noto Sans SC",
    label: "Noto Sans SC",
  },
  ar: {
    files: [...LATIN, "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf"],
    text: "Noto Naskh Arabic",
    label: "Noto Naskh Arabic",
  },
};

/** Files and families of the fonts in which pictures write a language. */
export function pictureFonts(language: Language): Script {
  const script = SCRIPTS[language] ?? EUROPEAN;
  return { ...script, files: script.files.map((file) => join(FOLDER, file)) };
}

const optionsFor = (language: Language) => {
  const { files, label } = pictureFonts(language);
  return {
    fontFiles: [...files],
    loadSystemFonts: false,
    defaultFontFamily: label,
    sansSerifFamily: label,
  };
};

/** Pixels for each unit of the figure, for screens and print. */
const SCALE = 2;

/** A figure in a language as an image, on the ground of the light theme. */
export function figurePng(svg: string, language: Language): Uint8Array<ArrayBuffer> {
  const { svg: plain, ground } = plainColours(svg);
  const image = new Resvg(plain, {
    background: ground,
    fitTo: { mode: "zoom", value: SCALE },
    font: optionsFor(language),
  }).render();
  return new Uint8Array(image.asPng());
}
