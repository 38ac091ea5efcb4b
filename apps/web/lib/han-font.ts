import { HAN_FOLDER, isMark, SLICES, type Slice, type Span } from "./han-slices.ts";

/** A font of boxes as wide as a character, which stand for those that are on their way. */
const ROOM =
  "data:font/woff2;base64,d09GMgABAAAAAAEAAAoAAAAAAjwAAAC3AAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAWAokPwE2AiQDBgsGAAQgBQYHIBucAQCOw3R7LJvjz1RCBNVa9sJTiHQ0cHlWbM8+KPHKRehIFRmJNM3zBZlJJ8eHgyTS2kNMUCNsAQUUbMBBEjd+VTFKaam0tTthAd2DeWyNIzTxisYUAGAVJMUEpkyDC0CLrTE3gcQXvnf63+H/WgLxoBklYjFkUJHRRQ9QAbnW5TRpJU24vbi42D89PQUSEvvfTzvLW7cYwf3msN+9qfjXOEORQeIwRj6lkejpCFMSsq4MMuptBQAAAA==";

const hex = (point: number): string => point.toString(16);
/** As style sheets write it. */
const writtenSpan = ([first, last]: Span): string => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`;

/** Spans in their order, those in one that follow one another; no two have a code point in common. */
function joined(spans: readonly Span[]): Span[] {
  const inOrder = spans.toSorted(([one], [other]) => one - other);
  const opening = inOrder.filter(([first], nth) => inOrder[nth - 1]?.[1] !== first - 1);
  const closing = inOrder.filter(([, last], nth) => inOrder[nth + 1]?.[0] !== last + 1);
  return opening.map(([first], nth) => [first, closing[nth]?.[1] ?? first]);
}

function faceOf(family: string, address: string, spans: readonly Span[]): string {
  if (spans.length === 0) return "";
  const range = joined(spans).map(writtenSpan).join(",");
  return `@font-face{font-family:${family};font-display:swap;font-weight:100 900;src:url(${address}) format("woff2");unicode-range:${range}}`;
}

/** Marks have a family of their own, which stands before the Latin fonts that have them too. */
function facesOf({ file, spans }: Slice): string {
  const address = `/fonts/${HAN_FOLDER}/${file}`;
  const characters = spans.filter((span) => !isMark(span));
  return faceOf("Han", address, characters) + faceOf("Han Marks Packaged", address, spans.filter(isMark));
}

function sheetOf(slices: readonly Slice[], room: readonly Span[]): string {
  return faceOf("Han Room", ROOM, room) + slices.map(facesOf).join("");
}

/** Where nearly every character is one of the font; to write them one by one would be half as long as the sheet. */
const NEARLY_ALL: readonly Span[] = [
  [0x3000, 0x9fff],
  [0xff00, 0xffef],
];

/** Address of the style sheet. */
export const HAN_SHEET = `/fonts/${HAN_FOLDER}/han.css`;

/** The style sheet of the packaged Chinese font, for a page whose words are not known before it is used. */
export const hanSheet = (): string => sheetOf(SLICES, NEARLY_ALL);

/** The slice that has a character. */
const SLICE_AT: ReadonlyMap<number, Slice> = new Map(
  SLICES.flatMap((slice) =>
    slice.spans.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, nth) => [first + nth, slice] as const),
    ),
  ),
);

const alone = (point: number): Span => [point, point];

/** Whatever may be Chinese: the least of its marks and all that Unicode has behind it. */
const PERHAPS_CHINESE = /[\u2014-\u{10FFFF}]/gu;

const pointsOf = (text: string): number[] =>
  [...new Set(text.match(PERHAPS_CHINESE))].map((sign) => sign.codePointAt(0) ?? 0);

/** The style sheet for the Chinese characters of some words, and its marks if they are in Chinese; empty where there are none. */
export function hanSheetFor(text: string, isChinese: boolean): string {
  const points = pointsOf(text).filter(
    (point) => SLICE_AT.has(point) && (isChinese || !isMark(alone(point))),
  );
  if (points.length === 0) return "";
  const bySlice = Map.groupBy(points, (point) => SLICE_AT.get(point)?.file ?? "");
  const slices = [...bySlice].map(([file, own]) => ({ file, spans: own.map(alone) }));
  return sheetOf(
    slices,
    points.map(alone).filter((span) => !isMark(span)),
  );
}
