import { type AkomaNtosoDocument, type Segment, segment } from "@concordance/core";
import type { Version } from "./read-resolutions.ts";

type Provision = AkomaNtosoDocument["provisions"][number];

/** How often what was found in the plain text agrees with what the file marks. */
export interface Agreement {
  provisions: number;
  marked: number;
  found: number;
  boundaries: number;
  locators: number;
}

/**
 * Provisions that the markup leaves without a place of their own: unnumbered blocks, headings, rows of tables, sections
 * without a number, what is told by a count of repetitions, a letter marked up as a paragraph.
 */
const UNTOLD =
  /(?:^|__)(?:block|heading|row|title)(?:_\d+)?$|-\d+(?:__|$)|para_[a-z]|(?:^|__)sec(?:_\d+)?(?:__|$)/u;

/** Whether a provision is nothing but its number, marked up apart from the paragraph that it numbers. */
const isBareNumber = (text: string, { range, num }: Provision): boolean =>
  num !== null && text.slice(...range).replaceAll(/[\s\p{P}]/gu, "") === num.replaceAll(/[\s\p{P}]/gu, "");

function compareOne(
  { document: { text, provisions }, language }: Version,
  total: Agreement,
): readonly Segment[] {
  const segments = segment(text, { language });
  const locators = new Map(segments.map(({ range, locator }) => [range[0], locator]));
  for (const [index, provision] of provisions.entries()) {
    const before = provisions[index - 1];
    if (before && isBareNumber(text, before)) continue;
    const locator = locators.get(provision.range[0]);
    total.provisions += 1;
    if (locator !== undefined) total.boundaries += 1;
    if (UNTOLD.test(provision.locator)) continue;
    total.marked += 1;
    if (locator === provision.locator) total.locators += 1;
  }
  total.found += segments.length;
  return segments;
}

/** Compares the segments of plain texts with the marked provisions, and gives the locators of each resolution. */
export function compare(versions: readonly Version[]): {
  total: Agreement;
  locators: Map<string, Set<string>>;
} {
  const total: Agreement = { provisions: 0, marked: 0, found: 0, boundaries: 0, locators: 0 };
  const locators = new Map<string, Set<string>>();
  for (const one of versions) {
    const segments = compareOne(one, total);
    locators.set(one.resolution, new Set(segments.map(({ locator }) => locator)));
  }
  return { total, locators };
}

/** Share of locators that two languages have in common, over the resolutions that both have. */
export function common(
  one: ReadonlyMap<string, Set<string>>,
  other: ReadonlyMap<string, Set<string>>,
): number {
  let [both, all] = [0, 0];
  for (const [resolution, locators] of one) {
    const others = other.get(resolution);
    if (!others) continue;
    both += [...locators].filter((locator) => others.has(locator)).length;
    all += Math.max(locators.size, others.size);
  }
  return all === 0 ? 0 : both / all;
}
