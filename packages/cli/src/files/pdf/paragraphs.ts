import { joined, wordsIn } from "./hyphens.ts";
import type { Line } from "./lines.ts";

/** A gap between two lines that is wider than the usual one by this factor parts paragraphs. */
const WIDE_GAP = 1.3;
/** Sizes that differ by more than this part belong to different paragraphs. */
const OTHER_SIZE = 0.06;
const SAME_LEFT = 2;
/** Lines end within this part of the longest one's length where their text goes on. */
const RAGGED = 0.02;
const ENDS_SENTENCE = /[.:;!?。；：！？؟؛…]["”’»)\]]{0,2}$/u;
const POINT = /^(?:[([]\p{L}{1,4}[)\]]|[([]?\d{1,3}[)\]]|\d{1,3}\.|\p{L}\)|[•●▪◦‣■–—‒-])\s/u;
const GOES_ON = /^[\p{Ll},;)]/u;

/** What the lines of a text have in common. */
interface Measure {
  /** Usual distance of baselines, as a part of the size. */
  readonly leading: number;
  /** Edges of the text, by page. */
  readonly left: ReadonlyMap<number, number>;
  readonly right: ReadonlyMap<number, number>;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const isSameSize = (a: Line, b: Line): boolean =>
  Math.abs(a.size - b.size) <= OTHER_SIZE * Math.max(a.size, b.size);

function measure(lines: readonly Line[]): Measure {
  const gaps = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const below = next && next.page === line.page && next.y < line.y && isSameSize(line, next);
    const gap = below ? (line.y - next.y) / line.size : 0;
    return gap > 0.8 && gap < 2 ? [gap] : [];
  });
  const [left, right] = [new Map<number, number>(), new Map<number, number>()];
  for (const line of lines) {
    left.set(line.page, Math.min(line.x, left.get(line.page) ?? line.x));
    right.set(line.page, Math.max(line.right, right.get(line.page) ?? line.right));
  }
  return { leading: median(gaps) || 1.2, left, right };
}

/** Whether the first word of a line would have fitted at the end of the one before: then somebody ended that line. */
function wouldFit(line: Line, next: Line, { right }: Measure): boolean {
  const edge = right.get(line.page) ?? line.right;
  const word = next.text.split(" ")[0] ?? "";
  const width = ((next.right - next.x) * (word.length + 1)) / Math.max(1, next.text.length);
  return line.right + width < edge - (edge - line.x) * RAGGED;
}

/** Across a page or a column no gap tells: a line goes on where the next begins inside a sentence, or where it is full. */
function goesOnElsewhere(line: Line, next: Line, measured: Measure): boolean {
  if (GOES_ON.test(next.text)) return true;
  return !ENDS_SENTENCE.test(line.text) && line.font === next.font && !wouldFit(line, next, measured);
}

/** Items without a marker, indented together, each ending with a semicolon. */
function isNextItem(line: Line, next: Line, first: Line, { left }: Measure): boolean {
  const indented = first.x > (left.get(first.page) ?? first.x) + first.size;
  return indented && !first.marked && line.text.endsWith(";") && Math.abs(next.x - first.x) < SAME_LEFT;
}

function startsParagraph(line: Line, next: Line, first: Line, measured: Measure): boolean {
  if (!isSameSize(line, next) || next.marked || POINT.test(next.text)) return true;
  if (next.page !== line.page || next.y > line.y) return !goesOnElsewhere(line, next, measured);
  if ((line.y - next.y) / line.size > measured.leading * WIDE_GAP) return true;
  const short = wouldFit(line, next, measured);
  if (short && (ENDS_SENTENCE.test(line.text) || line.font !== next.font)) return true;
  const indented = next.x > line.x + line.size && next.x > first.x + SAME_LEFT;
  return (
    (indented && !first.marked && ENDS_SENTENCE.test(line.text)) || isNextItem(line, next, first, measured)
  );
}

/** Bullets of symbol fonts and rare dashes are a dash, which readers of the text know. */
const BULLET = /^[‒―‣⁃∙■□○➢➤✓❖\p{Co}](?=\s)/u;

const isPlain = (text: string): string =>
  text.replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC")).replace(BULLET, "-");

/**
 * Joins lines to paragraphs by what the page shows: gaps, sizes, indents, markers, and lines that end before the edge. A word
 * that a line end divides is joined where the text has it whole elsewhere; otherwise its hyphen stays.
 */
export function paragraphsOf(lines: readonly Line[]): string[] {
  const measured = measure(lines);
  const words = wordsIn(lines.map(({ text }) => text));
  const paragraphs: string[] = [];
  let first: Line | undefined;
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    const text = isPlain(line.text);
    if (!last || !first || startsParagraph(last, line, first, measured)) {
      paragraphs.push(text);
      first = line;
    } else paragraphs.push(joined(paragraphs.pop() ?? "", text, words));
  }
  return paragraphs;
}
