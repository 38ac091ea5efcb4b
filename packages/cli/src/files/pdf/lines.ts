import { greatest, least } from "./extent.ts";
import type { PdfPage, Piece } from "./pieces.ts";

/** A line of a page, in points from the lower left corner. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size and font of most of its characters. */
  readonly size: number;
  readonly font: string;
  /** Something short, with a gap behind it, opens the line: a number, a letter, a bullet. */
  readonly marked: boolean;
  /** It opens with a raised mark, as a footnote does. */
  readonly raised: boolean;
}

/** Pieces of one line differ in their baseline by no more than this part of their size; raised marks are such. */
const SAME_LINE = 0.6;
/** A wider gap parts two words; one this wide parts a marker from its paragraph. */
const WORD_GAP = 0.18;
const MARKER_GAP = 0.9;
/** What is drawn this much smaller and higher than its line is raised. */
const RAISED_SIZE = 0.85;
const RAISED_BY = 0.12;
const NOTE_MARK = /^[\s\d,;*†‡§()[\]]{1,10}$/u;
const MARKER =
  /^(?:[([]?(?:\p{L}|[ivxlc]{2,5}|[IVXLC]{2,5}|\d{1,3}(?:\.\d{1,3}){0,3})[.)\]]{0,2}|[^\p{L}\p{N}\s])$/u;
/** In a line that is stretched to its edge, words stand far apart; the gap of a marker is wider still. */
const WIDER_THAN_OTHERS = 1.4;

const rightOf = ({ x, width }: Piece): number => x + width;

/** Cuts the pieces of a page, in the order in which it draws them, where it goes to another line or far along it. */
export function runsOf({ pieces }: PdfPage): Piece[][] {
  const runs: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    const last = open.at(-1);
    const size = Math.max(piece.size, last?.size ?? 0);
    const moves = last !== undefined && Math.abs(piece.y - last.y) > size * SAME_LINE;
    const returns = last !== undefined && !piece.rightToLeft && piece.x < last.x - size;
    if (moves || returns) {
      runs.push(open);
      open = [];
    }
    open.push(piece);
    if (piece.endsLine) {
      runs.push(open);
      open = [];
    }
  }
  runs.push(open);
  return runs.filter((run) => run.some(({ text }) => text.trim() !== ""));
}

/** The value that most characters have. */
function mostOf<T>(pieces: readonly Piece[], value: (piece: Piece) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const piece of pieces) {
    const length = piece.text.trim().length;
    if (length > 0) counts.set(value(piece), (counts.get(value(piece)) ?? 0) + length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const isRaised = (piece: Piece, size: number, y: number): boolean =>
  piece.size < size * RAISED_SIZE && piece.y > y + size * RAISED_BY && NOTE_MARK.test(piece.text);

const gapBetween = (left: Piece, right: Piece): number =>
  Math.max(right.x - rightOf(left), left.x - rightOf(right));

/** Joins pieces with a space where the page leaves one. */
function textOf(pieces: readonly Piece[], size: number): string {
  let text = "";
  let last: Piece | undefined;
  for (const piece of pieces) {
    const gap = last ? gapBetween(last, piece) : 0;
    if (gap > size * WORD_GAP && !text.endsWith(" ")) text += " ";
    text += piece.text;
    last = piece;
  }
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** Whether something short opens the pieces and a gap follows it that is none between words. */
function opensWithMarker(pieces: readonly Piece[], size: number): boolean {
  const drawn = pieces.filter(({ text }) => text.trim() !== "");
  const [first, next] = drawn;
  if (!first || !next || !MARKER.test(first.text.trim())) return false;
  const gaps = drawn.slice(1).map((piece, at) => gapBetween(drawn[at] ?? piece, piece));
  const others = gaps.slice(1).filter((gap) => gap > size * WORD_GAP);
  const usual = others.toSorted((a, b) => a - b)[others.length >> 1] ?? 0;
  return (gaps[0] ?? 0) > Math.max(size * MARKER_GAP, usual * WIDER_THAN_OTHERS);
}

/** A line from pieces that stand side by side; the marks of notes in it are left out. */
export function lineOf(pieces: readonly Piece[], page: number): Line {
  const size = mostOf(pieces, (piece) => piece.size) ?? 0;
  const y = mostOf(pieces, (piece) => piece.y) ?? 0;
  const drawn = pieces.filter(({ text }) => text.trim() !== "");
  const words = pieces.filter((piece) => piece === drawn[0] || !isRaised(piece, size, y));
  return {
    page,
    text: textOf(words, size),
    x: least(drawn.map(({ x }) => x)),
    right: greatest(drawn.map(rightOf)),
    y,
    size,
    font: mostOf(pieces, ({ font }) => font) ?? "",
    marked: opensWithMarker(words, size),
    raised: drawn[0] !== undefined && isRaised(drawn[0], size, y),
  };
}
