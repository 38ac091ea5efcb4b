import { forceShape } from "../../components/force-mark.tsx";
import { directionOf, type Language } from "../languages.ts";
import { escaped } from "../markup.ts";
import type { Card } from "./cards.ts";
import type { PictureFont } from "./fonts.ts";

/** Colours of the light theme, in which pictures are drawn. */
export const COLOURS = { ink: "#14191d", soft: "#4b565d", mark: "#14313f", ground: "#fdfdfc" } as const;

interface Style {
  readonly font: Pick<PictureFont, "family">;
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
}

/**
 * Places of a picture from the side where its language begins to be read. What draws SVG as an image knows no direction: the
 * direction of a line is told by characters (UAX 9), and it is anchored at the side where it begins.
 */
export class Canvas {
  readonly #width: number;
  readonly #mirrored: boolean;

  constructor(width: number, language: Language) {
    this.#width = width;
    this.#mirrored = directionOf(language) === "rtl";
  }

  /** A line of text in a language, which may be another than the picture's. */
  line(start: number, y: number, text: string, language: Language, style: Style): string {
    return this.#text(start, y, text, language, style, this.#mirrored ? "end" : "start");
  }

  /** A line that ends at a distance from the side where reading ends. */
  lastLine(distance: number, y: number, text: string, language: Language, style: Style): string {
    return this.#text(this.#width - distance, y, text, language, style, this.#mirrored ? "start" : "end");
  }

  /** The sign of a force. */
  sign(start: number, y: number, force: NonNullable<Card["force"]>, scale: number, colour: string): string {
    const turn = this.#mirrored
      ? `translate(${this.#width - start} ${y}) scale(${-scale} ${scale})`
      : `translate(${start} ${y}) scale(${scale})`;
    return `<g transform="${turn}" fill="${colour}" color="${colour}">${forceShape(force)}</g>`;
  }

  #text(start: number, y: number, text: string, language: Language, style: Style, anchor: string): string {
    const { font, size, colour, weight = 400 } = style;
    const words = directionOf(language) === "rtl" ? `\u2067${text}\u2069` : text;
    const x = this.#mirrored ? this.#width - start : start;
    return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${escaped(font.family)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(words)}</text>`;
  }
}
