import type { Line } from "./lines.ts";

/** Footnotes are smaller than the text by at least this part. */
const SMALLER = 0.93;
/** They stand in the lower part of a page. */
const LOWER_PART = 0.6;
const NOTE_START = /^(?:\d{1,3}|[*†‡§]{1,3}|\[\d{1,3}\])(?:[.)]?\s|(?=\p{L}))/u;

/** The size of most characters in the upper part of the pages, where no footnotes stand: that of the text itself. */
function sizeOfText(lines: readonly Line[], heights: readonly number[]): number {
  const upper = lines.filter(({ page, y }) => y > (heights[page] ?? 0) * LOWER_PART);
  const counts = new Map<number, number>();
  for (const { size, text } of upper.length > 0 ? upper : lines) {
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Index of the first line of the footnotes of a page; its length where it has none. `continued`: the page before had some. */
function notesFrom(page: readonly Line[], size: number, height: number, continued: boolean): number {
  const isSmall = (line: Line | undefined): boolean => line !== undefined && line.size < size * SMALLER;
  let from = page.length;
  while (from > 0 && isSmall(page[from - 1]) && (page[from - 1]?.y ?? height) < height * LOWER_PART)
    from -= 1;
  const block = page.slice(from);
  const start = block.findIndex((line) => line.raised || NOTE_START.test(line.text));
  if (start < 0) return continued ? from : page.length;
  return continued ? from : from + start;
}

/** Leaves out the footnotes of each page: smaller lines at its foot, from the first that opens with a mark. */
export function withoutNotes(pages: readonly (readonly Line[])[], heights: readonly number[]): Line[][] {
  const size = sizeOfText(pages.flat(), heights);
  let continued = false;
  return pages.map((page) => {
    const from = notesFrom(page, size, heights[page[0]?.page ?? 0] ?? 0, continued);
    continued = from < page.length;
    return page.slice(0, from);
  });
}
