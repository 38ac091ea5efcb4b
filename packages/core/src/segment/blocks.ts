import type { Language, Range } from "../model/index.ts";
import { isColon, isComma, isEnd, isLower, isQuote, isUpper, skipSpace } from "./chars.ts";
import { type Furniture, furnitureOf } from "./furniture.ts";
import { beginsInside, firstWord, type Layout, lastCode, layoutOf } from "./layout.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Marker, markerAt } from "./markers.ts";
import { WeakMarkers } from "./weak-markers.ts";
import { type Words, wordsFor } from "./words.ts";

/** A run of lines that belong together, before its place in the structure is known. */
export interface Block {
  /** Its first place that is no white space. */
  readonly from: number;
  /** End of its last line; what follows up to the next block is white space. */
  readonly to: number;
  readonly marker: Marker | undefined;
  /** Where its words begin, behind the marker. */
  readonly body: number;
  /** White space between the start of its line and its first sign. */
  readonly indent: number;
  /** Code unit that its text ends with; a closing quotation mark or bracket is passed over. */
  readonly last: number;
  readonly furniture: Furniture | undefined;
  /** Places of page furniture inside it, in order. */
  readonly skips: readonly Range[];
}

/** A line that was broken is not short. */
const SHORTEST_BROKEN = 40;

interface Open {
  from: number;
  to: number;
  marker: Marker | undefined;
  indent: number;
  lastLine: Line;
  skips: Range[];
}

/** Cuts a text into blocks. Used for one text, then thrown away. */
class Cutter {
  readonly blocks: Block[] = [];
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly kinds: readonly (Furniture | undefined)[];
  private readonly layout: Layout;
  private readonly words: Words;
  private readonly weak: WeakMarkers;
  private open: Open | undefined;
  /** Lines of furniture since the last line of the open block. */
  private pending: number[] = [];

  constructor(text: string, language: Language | undefined) {
    this.text = text;
    this.words = wordsFor(language);
    this.lines = linesOf(text);
    this.kinds = furnitureOf(text, this.lines, this.words);
    this.layout = layoutOf(
      text,
      this.lines.filter((_, index) => this.kinds[index] === undefined),
    );
    this.weak = new WeakMarkers(text);
  }

  cut(): readonly Block[] {
    for (const [index, line] of this.lines.entries()) {
      if (this.kinds[index] === undefined) this.take(line);
      else this.pending.push(index);
    }
    this.close();
    return this.blocks;
  }

  private take(line: Line): void {
    const marker = this.markerOf(line);
    if (this.open && !marker && this.continues(this.open, line)) this.append(this.open, line);
    else this.begin(line, marker);
  }

  /** The marker of a line, where one may stand: not where the line before it goes on in this one. */
  private markerOf(line: Line): Marker | undefined {
    const { open, text } = this;
    const inside = open && this.layout.wrapped && !line.gap && this.runsOver(open, line);
    if (inside) return undefined;
    const marker = markerAt(text, line.from, line.to, this.words);
    const last = open ? lastCode(text, open.lastLine.from, open.lastLine.to) : 0;
    return marker && this.weak.accepts(marker, line, last) ? marker : undefined;
  }

  /** Whether the line before is full and its sentence is open, so that it must go on. */
  private runsOver({ lastLine }: Open, line: Line): boolean {
    const last = lastCode(this.text, lastLine.from, lastLine.to);
    return !isEnd(last) && !isComma(last) && this.isFull(lastLine, line, 0.8);
  }

  private isFull(line: Line, next: Line, slack: number): boolean {
    return line.to - line.start + 1 + firstWord(this.text, next) > this.layout.width * slack;
  }

  /** Whether a line without a marker goes on with the open block. */
  private continues(open: Open, line: Line): boolean {
    const { text, pending } = this;
    const onlyMarker = open.marker && open.from + open.marker.length >= open.to;
    if (onlyMarker) return takesNextLine(open.marker as Marker);
    const inside = beginsInside(text, line.from);
    const last = lastCode(text, open.lastLine.from, open.lastLine.to);
    if (!this.layout.wrapped) return !line.gap && pending.length === 0 && this.brokenItem(open, last, line);
    if (pending.length > 0) return !isEnd(last) && this.acrossPages(open, last, inside, line);
    if (line.gap && !this.layout.doubled) return !isEnd(last) && this.acrossGap(open, last, inside, line);
    if (!isEnd(last))
      return inside || endsInShortWord(text, open.to) || this.isFull(open.lastLine, line, 0.8);
    return !line.gap && this.isFull(open.lastLine, line, this.layout.spaced ? 0.75 : 1);
  }

  /** A text that is not wrapped may still have single items whose line was broken. */
  private brokenItem({ marker, lastLine }: Open, last: number, line: Line): boolean {
    if (isEnd(last) || isComma(last)) return false;
    const [before, length] = [lastLine.to - lastLine.from, line.to - line.from];
    const lower = isLower(this.text.charCodeAt(line.from)) && before >= SHORTEST_BROKEN;
    return lower || (marker?.style === "bullet" && before >= 60 && length < before);
  }

  /**
   * A blank line inside a paragraph is an accident of copying. A small letter or a bracket behind it shows one, and a
   * capital where the line before is full and no title: it bears a number, or others stand before it.
   */
  private acrossGap(open: Open, last: number, inside: boolean, line: Line): boolean {
    if (isComma(last)) return inside && this.takesComma(open, line);
    if (inside && !isQuote(this.text.charCodeAt(line.from))) {
      return open.lastLine.to - open.lastLine.from >= SHORTEST_BROKEN;
    }
    const running = open.marker !== undefined || open.lastLine.from !== open.from;
    return running && isUpper(this.text.charCodeAt(line.from)) && this.isFull(open.lastLine, line, 0.97);
  }

  private acrossPages(open: Open, last: number, inside: boolean, line: Line): boolean {
    if (isComma(last)) return inside && this.takesComma(open, line);
    return inside || this.isFull(open.lastLine, line, 0.8);
  }

  /** Behind a comma a small letter goes on with the sentence, unless small letters begin all recitals, as in Russian. */
  private takesComma({ from, lastLine }: Open, line: Line): boolean {
    return !isLower(this.text.charCodeAt(from)) && this.isFull(lastLine, line, 0.9);
  }

  private append(open: Open, line: Line): void {
    for (const index of this.pending) {
      const skipped = this.lines[index];
      if (skipped) open.skips.push([skipped.from, skipped.to]);
    }
    this.pending = [];
    open.to = line.to;
    open.lastLine = line;
  }

  private begin(line: Line, marker: Marker | undefined): void {
    this.close();
    const indent = line.from - line.start;
    this.open = { from: line.from, to: line.to, marker, indent, lastLine: line, skips: [] };
  }

  private close(): void {
    const { open, text } = this;
    if (open) {
      const { from, to, marker, indent, skips } = open;
      const body = marker ? Math.min(from + marker.length, to) : from;
      const last = lastCode(text, from, to);
      this.blocks.push({ from, to, marker, body, indent, last, furniture: undefined, skips });
    }
    this.open = undefined;
    this.furnish();
  }

  /** Lines of furniture that follow one another make one block. */
  private furnish(): void {
    const { pending, lines, kinds } = this;
    for (let at = 0; at < pending.length; ) {
      const kind = kinds[pending[at] ?? 0];
      let end = at;
      while (end + 1 < pending.length && kinds[pending[end + 1] ?? 0] === kind) end += 1;
      const from = lines[pending[at] ?? 0]?.from ?? 0;
      const to = lines[pending[end] ?? 0]?.to ?? from;
      const place = { from, to, body: from, indent: 0, last: 0 };
      this.blocks.push({ ...place, marker: undefined, furniture: kind, skips: [] });
      at = end + 1;
    }
    this.pending = [];
  }
}

/** Whether a line ends with a small word, as `of the`, which no heading does. */
function endsInShortWord(text: string, to: number): boolean {
  let start = to;
  while (to - start < 4 && isLower(text.charCodeAt(start - 1))) start -= 1;
  return start < to && to - start < 4 && text.charAt(start - 1) === " ";
}

/** A number that stands alone on its line belongs to the paragraph below it; that of a heading is one by itself. */
function takesNextLine(marker: Marker): boolean {
  if (marker.style === "unit" || marker.style === "upper" || marker.style === "roman") return false;
  return marker.style !== "hash" && !("bare" in marker && marker.bare);
}

/** Cuts a text into blocks: paragraphs of wrapped lines where it was hard-wrapped, single lines otherwise. */
export const blocksOf = (text: string, language: Language | undefined): readonly Block[] =>
  new Cutter(text, language).cut();

/** Length of a block's words, the marker left out. */
export const bodyLength = ({ body, to }: Block): number => to - body;

export const endsInColon = (block: Block | undefined): boolean => block !== undefined && isColon(block.last);

/** Whether nothing but white space and its marker stands in the block. */
export const isBareMarker = (block: Block, text: string): boolean =>
  block.marker !== undefined && skipSpace(text, block.body, block.to) >= block.to;
