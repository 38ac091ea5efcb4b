import { isColon, isEnd, isUpper } from "./chars.ts";
import type { Line } from "./lines.ts";
import type { Marker, OrderMarker } from "./markers.ts";

const LONGEST_HEADING = 200;

/**
 * Judges markers that may as well be a word or a figure of the sentence (`2 Each Party`, `a measures to`, `I Activities`).
 * They count only in their order: the first, or the one after the last that was accepted.
 */
export class WeakMarkers {
  private readonly text: string;
  private digit = 0;
  private lower = 0;
  private upper = 0;
  private roman = 0;
  /** Bare letters are points of treaties only, whose paragraphs bear bare numbers or whose articles do. */
  private treaty = false;

  constructor(text: string) {
    this.text = text;
  }

  /** `last` is the code unit that the line before ends with. */
  accepts(marker: Marker, line: Line, last: number): boolean {
    if (marker.style === "unit") {
      this.treaty ||= marker.unit === "art";
      return true;
    }
    if (!("bare" in marker)) return true;
    const taken = this.inOrder(marker, line, last);
    if (taken) this.remember(marker);
    return taken;
  }

  private inOrder(marker: OrderMarker, line: Line, last: number): boolean {
    const { style, bracketed, bare } = marker;
    if (bracketed || (!bare && style !== "upper" && style !== "lower" && style !== "roman")) return true;
    if (style === "digit") return this.follows(marker.value, this.digit);
    if (style === "upper") return this.follows(marker.value, this.upper) && (!bare || isAlone(marker, line));
    if (style === "roman") return this.romanFits(marker, line);
    if (style === "lower") return bare ? this.bareLetter(marker, line, last) : this.letterFits(marker);
    return true;
  }

  private letterFits({ value, roman }: OrderMarker): boolean {
    return this.follows(value, this.lower) || roman > 0;
  }

  private bareLetter(marker: OrderMarker, { gap }: Line, last: number): boolean {
    if (!this.treaty || marker.value === 0) return false;
    return marker.value === 1 ? isColon(last) : marker.value === this.lower + 1 && (gap || isEnd(last));
  }

  /** A bare Roman numeral is a heading's: alone on its line, or before a capital in a short one. */
  private romanFits(marker: OrderMarker, line: Line): boolean {
    if (!marker.bare) return true;
    if (isAlone(marker, line)) return true;
    const next = this.text.charCodeAt(line.from + marker.length);
    const short = line.to - line.from <= LONGEST_HEADING && !isEnd(this.text.charCodeAt(line.to - 1));
    const inOrder = marker.num.includes(".") || this.follows(marker.value, this.roman);
    const caseless = next >= 0x590 || this.text.charCodeAt(line.from) >= 0x590;
    return short && inOrder && (caseless || isUpper(next));
  }

  private follows(value: number, last: number): boolean {
    return value === 1 || value === last + 1;
  }

  private remember({ style, value, roman }: OrderMarker): void {
    if (style === "digit") this.digit = value;
    if (style === "lower" && value > 0) this.lower = value;
    if (style === "upper") this.upper = value;
    if (style === "roman") this.roman = roman || value;
  }
}

const isAlone = (marker: OrderMarker, { from, to }: Line): boolean => from + marker.length >= to;
