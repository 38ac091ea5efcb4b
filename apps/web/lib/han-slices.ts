import { readFile } from "node:fs/promises";
import { join } from "node:path";
import packaged from "@fontsource-variable/noto-sans-sc/package.json" with { type: "json" };
import ranges from "@fontsource-variable/noto-sans-sc/unicode.json" with { type: "json" };

/** Noto Sans SC in about a hundred slices, each fetched only where a page has one of its characters. */
const FILES = join(process.cwd(), "node_modules/@fontsource-variable/noto-sans-sc/files");

/** Name of the folder of the slices; a new version of the font has a new one, so that they can be kept for good. */
export const HAN_FOLDER = `han-${packaged.version}`;

/** Code points, first and last. */
export type Span = readonly [first: number, last: number];

/** A part of the font: a file, and the characters and marks of Chinese in it. */
export interface Slice {
  readonly file: string;
  readonly spans: readonly Span[];
}

/**
 * Blocks of Chinese characters and marks. The slices have letters of other scripts too, which would have them fetched for an
 * Arabic word on a Chinese page.
 */
const BLOCKS: readonly Span[] = [
  [0x2e80, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x3ffff],
];

/** Marks that Latin fonts have too, narrower: dash, quotation marks and ellipsis. */
const MARKS: readonly Span[] = [
  [0x2014, 0x2014],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
];

const isWithin = (outer: readonly Span[], [first, last]: Span): boolean =>
  outer.some(([start, end]) => start <= first && last <= end);

export const isMark = (span: Span): boolean => isWithin(MARKS, span);

const fileOf = (number: string): string => `noto-sans-sc-${number}-wght-normal.woff2`;

function spanOf(written: string): Span {
  const [first = "", last = first] = written.slice("U+".length).split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

function sliceOf(name: string, range: string): Slice[] {
  const [, number] = /^\[(\d{1,3})\]$/u.exec(name) ?? [];
  if (number === undefined) return [];
  const all = range.split(",").map(spanOf);
  const marks = MARKS.filter((mark) => isWithin(all, mark));
  const spans = [...all.filter((span) => isWithin(BLOCKS, span)), ...marks];
  return spans.length > 0 ? [{ file: fileOf(number), spans }] : [];
}

/** All slices that have Chinese; those of other scripts have names where these have numbers. */
export const SLICES: readonly Slice[] = Object.entries(ranges).flatMap(([name, range]) =>
  sliceOf(name, range),
);

/** A slice by its file name; null where it is none. */
export async function hanSlice(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!SLICES.some(({ file }) => file === name)) return null;
  return new Uint8Array(await readFile(join(FILES, name)));
}
