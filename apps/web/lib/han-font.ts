import { readFile } from "node:fs/promises";
import { join } from "node:path";
import packaged from "@fontsource-variable/noto-sans-sc/package.json" with { type: "json" };
import ranges from "@fontsource-variable/noto-sans-sc/unicode.json" with { type: "json" };

/** Noto Sans SC in about a hundred slices, each fetched only where a page has one of its characters. */
const FOLDER = join(process.cwd(), "node_modules/@fontsource-variable/noto-sans-sc/files");

/** First part of the addresses; a new version of the font has new ones, so that they can be kept for good. */
export const HAN_FOLDER = `han-${packaged.version}`;

type Span = readonly [first: number, last: number];

interface Slice {
  readonly number: number;
  readonly spans: readonly Span[];
  /** Those of them that are Chinese. */
  readonly chinese: readonly Span[];
}

function spanOf(written: string): Span {
  const [first = "", last = first] = written.slice("U+".length).split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
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
const isChinese = ([first, last]: Span): boolean =>
  BLOCKS.some(([start, end]) => start <= first && last <= end);

function sliceOf(name: string, range: string): Slice[] {
  const [, number] = /^\[(\d{1,3})\]$/u.exec(name) ?? [];
  if (number === undefined) return [];
  const spans = range.split(",").map(spanOf);
  return [{ number: Number(number), spans, chinese: spans.filter(isChinese) }];
}

/** Slices of the font by number; those of other scripts have names instead. */
const SLICES: readonly Slice[] = Object.entries(ranges)
  .flatMap(([name, range]) => sliceOf(name, range))
  .filter(({ chinese }) => chinese.length > 0);

const holds = ({ spans }: Slice, point: number): boolean =>
  spans.some(([first, last]) => first <= point && point <= last);

const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu;

/** Numbers of the slices that have the Chinese characters and marks of a text. */
function slicesOf(text: string): number[] {
  const points = [...new Set(text.match(HAN))].map((sign) => sign.codePointAt(0) ?? 0);
  return SLICES.filter((slice) => points.some((point) => holds(slice, point))).map(({ number }) => number);
}

/** Address of the style sheet for some words, or for any where no words are given; null where they have no Chinese. */
export function hanSheetAddress(text?: string): string | null {
  const sheet = `/fonts/${HAN_FOLDER}/han.css`;
  if (text === undefined) return sheet;
  const slices = slicesOf(text);
  return slices.length > 0 ? `${sheet}?slices=${slices.join(",")}` : null;
}

const fileOf = (number: number): string => `noto-sans-sc-${number}-wght-normal.woff2`;

const hex = (point: number): string => point.toString(16);
/** As style sheets write it. */
const writtenSpan = ([first, last]: Span): string => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`;

/** Marks that Latin fonts have too, narrower: a family of their own has them, which stands before those fonts. */
const MARKS = [0x2014, 0x201c, 0x201d, 0x2026];

const faceOf = (family: string, { number }: Slice, range: string): string =>
  `@font-face{font-family:${family};font-display:swap;font-weight:100 900;src:url(${fileOf(number)}) format("woff2");unicode-range:${range}}`;

const marksIn = (slice: Slice): string =>
  MARKS.filter((mark) => holds(slice, mark))
    .map((mark) => writtenSpan([mark, mark]))
    .join(",");

/** The style sheet of the family `Han`, of all slices or of those whose numbers are listed. */
export function hanSheet(listed: string | null): string {
  const numbers = new Set(listed?.split(",", SLICES.length).map(Number));
  const faces = SLICES.filter(({ number }) => listed === null || numbers.has(number)).flatMap((slice) => {
    const marks = marksIn(slice);
    return [
      faceOf("Han", slice, slice.chinese.map(writtenSpan).join(",")),
      ...(marks ? [faceOf("Han Marks Packaged", slice, marks)] : []),
    ];
  });
  return faces.join("");
}

/** A slice by its file name; null where it is none. */
export async function hanSlice(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!SLICES.some(({ number }) => fileOf(number) === name)) return null;
  return new Uint8Array(await readFile(join(FOLDER, name)));
}
