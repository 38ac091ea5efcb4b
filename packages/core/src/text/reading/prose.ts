import type { OffsetMap } from "./offset-map.ts";

const SPACES = /[ \t\n\r\f]+/u;
const WORD = /[^ \t\n\r\f\u00AD\u200B\u2060\uFEFF]+/gu;
const LINE_BREAK = /\r\n?|\n|\f/u;
/** No-break spaces alone fill an empty line or widen a gap; inside words they are kept. */
const NO_BREAK = /^\u00A0+$/u;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/u;

/** What parts two words: nothing, a space, a line, an empty line. The strongest asked for is set. */
const BREAKS = ["", " ", "\n", "\n\n"] as const;
export type Break = 0 | 1 | 2 | 3;
export const SPACE: Break = 1;
export const LINE: Break = 2;
export const PARAGRAPH: Break = 3;

interface Run {
  text: number;
  length: number;
  source: number;
  sourceLength: number;
}

/** What a list item without a number begins with. */
export const DASH = "-";

/** A marker that the text prints itself: `(a)`, `1.`, `2.3`, `iv)`, `•`. A second one is not set before it. */
const OWN_MARK =
  /^(?:[([]?(?:\p{L}|[ivxlc]{2,5}|\d{1,3})[.)\]](?![\p{L}\d])|\d{1,3}(?:\.\d{1,3}){1,3}\.?(?!\d)|[-–—•●▪◦*·](?!\S))/iu;

/**
 * Builds a text from words of a source, with the map back to it. White space is one space, breaks are as strong as the
 * strongest asked for between two words, and nothing stands before the first word. Made for one text, then thrown away.
 */
export class Prose {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;
  #pending: Break = 0;
  #mark = "";

  constructor(source: string) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  break(strength: Break): void {
    if (strength > this.#pending) this.#pending = strength;
  }

  /** A line break that somebody set; two of them in a row part paragraphs. */
  line(): void {
    this.#pending = this.#pending >= LINE ? PARAGRAPH : LINE;
  }

  /**
   * Sets the marker of a list item before the next word, unless that word is a marker itself. An item that opens with a
   * numbered one keeps both; an empty marker takes back one that no word followed.
   */
  mark(mark: string): void {
    const both = mark !== "" && this.#mark !== "" && this.#mark !== DASH;
    this.#mark = both ? `${this.#mark} ${mark}` : mark;
  }

  /** Adds the words between two offsets of the source; `lines` keeps the line breaks between them. */
  copy(start: number, end: number, lines = false): void {
    const part = this.#source.slice(start, end);
    let last = 0;
    for (const match of part.matchAll(WORD)) {
      this.#white(part.slice(last, match.index), lines);
      this.#put(match[0], start + match.index, match[0].length);
      last = match.index + match[0].length;
    }
    this.#white(part.slice(last), lines);
  }

  /** Adds what stands for a part of the source, such as a decoded entity. */
  replace(text: string, start: number, end: number): void {
    if (SPACES.test(text)) this.break(SPACE);
    else if (!INVISIBLE.test(text)) this.#put(text, start, end - start);
  }

  /** The text, with a line break at its end, and its map. */
  finish(): { text: string; offsets: OffsetMap } {
    const text = this.isEmpty ? "" : `${this.#parts.join("")}\n`;
    return { text, offsets: { runs: this.#runs, sourceLength: this.#source.length } };
  }

  #white(between: string, lines: boolean): void {
    if (!SPACES.test(between)) return;
    const breaks = lines ? between.split(LINE_BREAK).length - 1 : 0;
    this.break(breaks > 1 ? PARAGRAPH : breaks === 1 ? LINE : SPACE);
  }

  #put(word: string, source: number, sourceLength: number): void {
    const isGap = NO_BREAK.test(word) && (this.isEmpty || this.#pending > 0);
    if (isGap) return;
    const strength = this.isEmpty ? 0 : this.#pending;
    if (strength === SPACE && this.#mark === "") this.#space(source);
    else this.#insert(BREAKS[strength]);
    if (this.#mark !== "" && !OWN_MARK.test(word)) this.#insert(`${this.#mark} `);
    this.#mark = "";
    this.#pending = 0;
    this.#extend(word.length, source, sourceLength);
    this.#parts.push(word);
    this.#length += word.length;
  }

  #insert(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** A single space of the source goes over as it is, so that runs stay long. */
  #space(source: number): void {
    const last = this.#runs.at(-1);
    const joins = last && last.source + last.sourceLength === source - 1 && this.#source[source - 1] === " ";
    if (joins && last.text + last.length === this.#length) this.#extend(1, source - 1, 1);
    this.#insert(" ");
  }

  #extend(length: number, source: number, sourceLength: number): void {
    const last = this.#runs.at(-1);
    const copied = length === sourceLength && last && last.length === last.sourceLength;
    const joins = copied && last.text + last.length === this.#length && last.source + last.length === source;
    if (joins) {
      last.length += length;
      last.sourceLength += length;
    } else this.#runs.push({ text: this.#length, length, source, sourceLength });
  }
}
