import { greatest, least } from "./extent.ts";
import { type Line, lineOf, runsOf } from "./lines.ts";
import type { PdfPage, Piece } from "./pieces.ts";

/** A run of pieces and the box that it takes. */
interface Box {
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The gutter of two columns stands in the middle of a page, and enough lines stand on either side of it. */
const GUTTER = { from: 0.35, to: 0.65, step: 0.01 };
const LEAST_IN_COLUMN = 6;
/** Lines that cross a gutter, such as headings over both columns, are fewer than this part of those beside it. */
const MOST_CROSSING = 0.35;
const SAME_BASELINE = 0.3;

function boxOf(pieces: readonly Piece[]): Box {
  const drawn = pieces.filter(({ text }) => text.trim() !== "");
  return {
    pieces,
    x: least(drawn.map(({ x }) => x)),
    right: greatest(drawn.map(({ x, width }) => x + width)),
    y: greatest(drawn.map(({ y }) => y)),
    size: greatest(drawn.map(({ size }) => size)),
  };
}

const overlap = (left: readonly Box[], right: readonly Box[]): boolean => {
  const [top, bottom] = [greatest(right.map(({ y }) => y)), least(right.map(({ y }) => y))];
  return left.filter(({ y }) => y <= top && y >= bottom).length >= LEAST_IN_COLUMN / 2;
};

/** Where the gutter between two columns runs; undefined on a page of one. */
function gutterOf(boxes: readonly Box[], width: number): number | undefined {
  for (let part = GUTTER.from; part <= GUTTER.to; part += GUTTER.step) {
    const at = width * part;
    const left = boxes.filter(({ right }) => right <= at);
    const right = boxes.filter(({ x }) => x >= at);
    const crossing = boxes.length - left.length - right.length;
    const enough = left.length >= LEAST_IN_COLUMN && right.length >= LEAST_IN_COLUMN;
    if (enough && crossing < MOST_CROSSING * (left.length + right.length) && overlap(left, right)) return at;
  }
  return undefined;
}

const downward = (boxes: readonly Box[]): Box[] =>
  boxes.toSorted((a, b) => (Math.abs(a.y - b.y) < SAME_BASELINE * a.size ? a.x - b.x : b.y - a.y));

/** Columns one after the other, down to the next line that runs across both. */
function byColumns(boxes: readonly Box[], gutter: number): Box[][] {
  const bands: Box[][] = [[]];
  for (const box of downward(boxes)) {
    const crosses = box.x < gutter && box.right > gutter;
    if (crosses) bands.push([box], []);
    else bands.at(-1)?.push(box);
  }
  return bands.flatMap((band) => [band.filter(({ x }) => x < gutter), band.filter(({ x }) => x >= gutter)]);
}

/** Lines of one column, downward; what stands on one baseline is one line. */
function linesOfColumn(boxes: readonly Box[], page: number): Line[] {
  const groups: Box[][] = [];
  for (const box of downward(boxes)) {
    const last = groups.at(-1)?.at(-1);
    const beside = last && Math.abs(last.y - box.y) < SAME_BASELINE * Math.min(last.size, box.size);
    if (beside) groups.at(-1)?.push(box);
    else groups.push([box]);
  }
  return groups.map((group) => {
    const pieces = group.flatMap((box) => box.pieces);
    const rightToLeft = pieces.filter((piece) => piece.rightToLeft).length > pieces.length / 2;
    const ordered = rightToLeft ? group.toReversed().flatMap((box) => box.pieces) : pieces;
    return lineOf(ordered, page);
  });
}

/** The lines of a page in reading order: from the top down, one column after the other. */
export function linesOfPage(page: PdfPage, number: number): Line[] {
  const boxes = runsOf(page).map(boxOf);
  const gutter = gutterOf(boxes, page.width);
  const columns = gutter === undefined ? [boxes] : byColumns(boxes, gutter);
  return columns.flatMap((column) => linesOfColumn(column, number)).filter(({ text }) => text !== "");
}
