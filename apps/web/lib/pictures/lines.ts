import { type Font, openSync } from "fontkit";
import LineBreaker from "linebreak";
import type { PictureFont } from "./fonts.ts";

const opened = new Map<string, Font>();

/** A font, read once. */
export function fontAt(file: string): Font {
  const known = opened.get(file);
  if (known) return known;
  const font = openSync(file);
  if (!("layout" in font)) throw new Error(`${file} is a collection of fonts`);
  opened.set(file, font);
  return font;
}

/** How wide a line is in a font of a size, its letters joined as the script joins them. */
export function widthOf(line: string, font: PictureFont, size: number): number {
  const known = fontAt(font.file);
  return (known.layout(line).advanceWidth / known.unitsPerEm) * size;
}

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Places between words: Chinese can be broken between any two characters, but reads better between words. */
const betweenWords = (text: string): ReadonlySet<number> =>
  new Set([...words.segment(text)].map(({ index }) => index).concat(text.length));

/** A text in the pieces between which a line may end (UAX 14), each with the space behind it. */
function piecesOf(text: string): string[] {
  const breaker = new LineBreaker(text);
  const places = betweenWords(text);
  const pieces: string[] = [];
  let start = 0;
  for (let place = breaker.nextBreak(); place; place = breaker.nextBreak()) {
    if (!places.has(place.position)) continue;
    pieces.push(text.slice(start, place.position));
    start = place.position;
  }
  return pieces;
}

/** What is measured of a line: whether it is as wide as there is room, or less. */
type Fits = (line: string) => boolean;

/** A text in lines that fit; a piece that fits in none has a line of its own. */
export function linesOf(text: string, fits: Fits): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

/** The first lines, the last of them cut with an ellipsis where more would follow. */
export function firstLines(lines: readonly string[], most: number, fits: Fits): string[] {
  if (lines.length <= most) return [...lines];
  let last = piecesOf(lines[most - 1] ?? "");
  while (last.length > 1 && !fits(`${last.join("").trimEnd()} …`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.join("").trimEnd()} …`];
}
