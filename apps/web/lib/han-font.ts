import { readFile } from "node:fs/promises";
import { join } from "node:path";
import packaged from "@fontsource-variable/noto-sans-sc/package.json" with { type: "json" };
import ranges from "@fontsource-variable/noto-sans-sc/unicode.json" with { type: "json" };

/** Noto Sans SC in about a hundred slices, each fetched only where a page has one of its characters. */
const FOLDER = join(process.cwd(), "node_modules/@fontsource-variable/noto-sans-sc/files");

/** First part of the addresses; a new version of the font has new ones, so that they can be kept for good. */
export const HAN_FOLDER = `han-${packaged.version}`;

interface Slice {
  readonly number: number;
  /** As style sheets write it. */
  readonly range: string;
  readonly spans: readonly (readonly [first: number, last: number])[];
}

function spanOf(written: string): readonly [number, number] {
  const [first = "", last = first] = written.slice("U+".length).split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** Slices of the font by number; those of other scripts have names instead. */
const SLICES: readonly Slice[] = Object.entries(ranges).flatMap(([name, range]) => {
  const [, number] = /^\[(\d{1,3})\]$/u.exec(name) ?? [];
  return number === undefined ? [] : [{ number: Number(number), range, spans: range.split(",").map(spanOf) }];
});

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

/** Marks that Latin fonts have too, narrower: a family of their own has them, which stands before those fonts. */
const MARKS = [0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026];

const faceOf = (family: string, { number }: Slice, range: string): string =>
  `@font-face{font-family:${family};font-display:swap;font-weight:100 900;src:url(${fileOf(number)}) format("woff2");unicode-range:${range}}`;

const marksIn = (slice: Slice): string =>
  MARKS.filter((mark) => holds(slice, mark))
    .map((mark) => `U+${mark.toString(16)}`)
    .join(",");

/** The style sheet of the family `Han`, of all slices or of those whose numbers are listed. */
export function hanSheet(listed: string | null): string {
  const numbers = new Set(listed?.split(",", SLICES.length).map(Number));
  const faces = SLICES.filter(({ number }) => listed === null || numbers.has(number)).flatMap((slice) => {
    const marks = marksIn(slice);
    return [
      faceOf("Han", slice, slice.range),
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
