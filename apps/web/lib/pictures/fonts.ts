import { join } from "node:path";
import type { Language } from "../languages.ts";

/** Whole fonts, in the only form that the program for drawing reads. The server runs in the folder of the site. */
const FOLDER = join(process.cwd(), "node_modules/@expo-google-fonts");
const inFolder = (file: string): string => join(FOLDER, file);

/** A font for pictures: its file, and its family by the name that it gives itself. */
export interface PictureFont {
  readonly family: string;
  readonly file: string;
}

const SERIF: PictureFont = {
  family: "Source Serif 4",
  file: inFolder("source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
};
const SANS: PictureFont = {
  family: "Source Sans 3",
  file: inFolder("source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
};
const HAN: PictureFont = {
  family: "Noto Sans SC",
  file: inFolder("noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
};
const NASKH: PictureFont = {
  family: "Noto Naskh Arabic",
  file: inFolder("noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf"),
};
/** For the name of the site alone. */
const SERIF_STRONG = inFolder("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf");

/** Fonts in which a language is written; the Chinese and the Arabic one have Latin letters too. */
interface Script {
  readonly text: PictureFont;
  readonly label: PictureFont;
}

const EUROPEAN: Script = { text: SERIF, label: SANS };
const SCRIPTS: Readonly<Partial<Record<Language, Script>>> = {
  zh: { text: HAN, label: HAN },
  ar: { text: NASKH, label: NASKH },
};

/** The fonts in which pictures write a language. */
export const scriptOf = (language: Language): Script => SCRIPTS[language] ?? EUROPEAN;

/** Files that a picture in a language is drawn with; all have European words, such as the name of the site. */
export function fontFilesFor(language: Language): string[] {
  const { text, label } = scriptOf(language);
  return [...new Set([SERIF.file, SERIF_STRONG, SANS.file, text.file, label.file])];
}
