import type { FigureLabels } from "./labels.ts";
import { STYLE } from "./style.ts";
import { type Drawn, element, escaped, fitted, linesOf } from "./svg.ts";

/** What all figures are given beside what they show. */
export interface FigureOptions {
  readonly labels: FigureLabels;
  /** How the figure is cited, printed at its foot. */
  readonly citation?: string;
  /** Takes the place of the figure's own title. */
  readonly title?: string;
}

export const MARGIN = 16;
export const LINE = 18;
const HEAD = 40;
const FOOT = 28;
const TITLE = 17;
/** Sizes of letters. */
export const TEXT: number = 12;
export const SMALL: number = 10.5;

interface TextOptions {
  readonly size?: number;
  readonly soft?: boolean;
  /** A name, which may be in another language than the figure and then runs in its own direction. */
  readonly named?: boolean;
  readonly transform?: string;
}

/** Characters that begin a stretch of text of a direction: that of its first letter, or from right to left. */
const FIRST_STRONG = "\u2068";
const RIGHT_TO_LEFT = "\u2067";

/** Places from the side where reading begins: the same numbers serve both directions of writing. */
export class Page {
  readonly width: number;
  readonly #mirrored: boolean;

  constructor(width: number, { direction }: FigureLabels) {
    this.width = width;
    this.#mirrored = direction === "rtl";
  }

  /** Where something of a width starts, from the left. */
  x(start: number, width = 0): number {
    return this.#mirrored ? this.width - start - width : start;
  }

  /** Where a drawing of a width stands, from the left, as a transformation; it is mirrored where the page is. */
  box(left: number, top: number, width: number, scale = 1): string {
    const [x, y] = [left + (this.#mirrored ? width * scale : 0), top].map((at) => Math.round(at * 100) / 100);
    return `translate(${x} ${y}) scale(${this.#mirrored ? `${-scale} ${scale}` : scale})`;
  }

  /** The sign of a step in the direction of reading. */
  get step(): 1 | -1 {
    return this.#mirrored ? -1 : 1;
  }

  /**
   * A line of text that starts at a place. Its direction is told by characters (UAX 9) and by the side that it is anchored at:
   * programs that draw SVG as an image know no attribute of direction.
   */
  text(
    start: number,
    y: number,
    words: string,
    { size = TEXT, soft = false, named = false, transform }: TextOptions = {},
  ): Drawn {
    const attributes = {
      x: this.x(start),
      y,
      "font-size": size,
      class: soft ? "soft" : undefined,
      "text-anchor": this.#mirrored ? "end" : undefined,
      transform,
    };
    return element(
      "text",
      attributes,
      escaped(this.#mirrored ? `${named ? FIRST_STRONG : RIGHT_TO_LEFT}${words}\u2069` : words),
    );
  }
}

interface Frame {
  readonly page: Page;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly body: readonly Drawn[];
}

/** Where the body of a figure starts, below its title. */
export const BODY_TOP = MARGIN + HEAD;

/** A whole figure: title and description for those who hear it, the body, the citation at its foot. */
export function frame({ page, height, title, description, body }: Frame, options: FigureOptions): Drawn {
  const { labels, citation = "" } = options;
  const named = options.title ?? title;
  const room = page.width - 2 * MARGIN;
  const feet = linesOf(citation, SMALL, room);
  const whole = height + FOOT + Math.max(0, feet.length - 1) * LINE;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${page.width} ${Math.ceil(whole)}`,
      width: page.width,
      height: Math.ceil(whole),
      role: "img",
      "aria-labelledby": "figure-title figure-description",
      "xml:lang": labels.language,
    },
    element("title", { id: "figure-title" }, escaped(named)),
    element("desc", { id: "figure-description" }, escaped(description)),
    element("style", {}, STYLE),
    page.text(MARGIN, MARGIN + TITLE, fitted(named, TITLE, room), { size: TITLE }),
    ...body,
    ...feet.map((line, at) =>
      page.text(MARGIN, height + FOOT - MARGIN / 2 + at * LINE, fitted(line, SMALL, room), {
        size: SMALL,
        soft: true,
      }),
    ),
  );
}
