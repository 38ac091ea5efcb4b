import type { Line } from "./lines.ts";

/** Parts of a page's height that running headers and footers keep to. */
const MARGIN = 0.13;
/** Lines that come back at one height on this part of the pages are furniture. */
const SHARE_OF_PAGES = 0.2;
const LEAST_PAGES = 2;
const SAME_HEIGHT = 4;
const PAGE_NUMBER =
  /^[\s\-–—|[\]()]{0,6}(?:(?:page|página|стр\.?|第)\s{0,2})?(?:\d{1,4}|[ivxlc]{1,7})(?:\s{0,2}(?:\/|of|de|sur|из)\s{0,2}\d{1,4}|页)?[\s\-–—|[\]()]{0,6}$/iu;
/** An entry of a table of contents, with its page. */
const ENTRY = /(?:\.\s?){5}\s?\d{1,4}$/u;

/** What is the same on all pages: case, numbers and the length of rules do not count. */
const shape = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/(?<![\divxlc])[ivxlc]*\d[\divxlc]*/gu, "#")
    .replaceAll(/_{2,}/gu, "_");

const inMargin = ({ y }: Line, height: number): boolean => y > height * (1 - MARGIN) || y < height * MARGIN;

/** Groups lines of the margins by shape, then by height: `shape` to heights with the pages that have it there. */
function recurring(lines: readonly Line[]): Map<string, { y: number; pages: Set<number> }[]> {
  const places = new Map<string, { y: number; pages: Set<number> }[]>();
  for (const line of lines) {
    const known = places.get(shape(line.text)) ?? [];
    const same = known.find(({ y }) => Math.abs(y - line.y) <= SAME_HEIGHT);
    if (same) same.pages.add(line.page);
    else known.push({ y: line.y, pages: new Set([line.page]) });
    places.set(shape(line.text), known);
  }
  return places;
}

/** The outermost lines of a page: nothing stands above the one, nothing below the other. */
function isOutermost(line: Line, page: readonly Line[]): boolean {
  const above = page.filter(({ y }) => y > line.y + line.size / 2).length;
  const below = page.filter(({ y }) => y < line.y - line.size / 2).length;
  return above === 0 || below === 0;
}

/**
 * Leaves out what belongs to the pages and not to the text: running headers and footers (lines of the margins that come
 * back at one height on other pages), page numbers, and entries of tables of contents.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[], heights: readonly number[]): Line[][] {
  const heightOf = ({ page }: Line) => heights[page] ?? 0;
  const margins = pages.flat().filter((line) => inMargin(line, heightOf(line)));
  const places = recurring(margins);
  const least = Math.max(LEAST_PAGES, Math.ceil(pages.length * SHARE_OF_PAGES));
  const recurs = (line: Line): boolean =>
    inMargin(line, heightOf(line)) &&
    (places.get(shape(line.text)) ?? []).some(
      ({ y, pages: seen }) => Math.abs(y - line.y) <= SAME_HEIGHT && seen.size >= least,
    );
  return pages.map((page) => {
    const rest = page.filter((line) => !recurs(line) && !ENTRY.test(line.text));
    return rest.filter(
      (line) => !(PAGE_NUMBER.test(line.text) && inMargin(line, heightOf(line)) && isOutermost(line, rest)),
    );
  });
}
