import { convertIndexedToRgb, decode, encode } from "fast-png";
import type { Reduced } from "./reduced.ts";

/** Most colours that a PNG with a palette can have. */
const PALETTE_MAX = 256;
const LEVEL = { zlib: { level: 9 } } as const;

const colourAt = (rgba: Uint8Array, at: number): readonly [number, number, number] => [
  rgba[at * 4] ?? 0,
  rgba[at * 4 + 1] ?? 0,
  rgba[at * 4 + 2] ?? 0,
];

/** Colours of a picture in the order in which they are met, and for each pixel the number of its colour. */
function indexed({ width, height, rgba }: Reduced) {
  const numbers = new Map<string, number>();
  const palette: number[][] = [];
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at++) {
    const colour = colourAt(rgba, at);
    const key = colour.join();
    const number = numbers.get(key) ?? palette.push([...colour]) - 1;
    numbers.set(key, number);
    data[at] = number;
  }
  return { palette, data };
}

function withoutAlpha({ width, height, rgba }: Reduced): Uint8Array {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) data.set(colourAt(rgba, at), at * 3);
  return data;
}

/** A reduced picture as a PNG: a byte a pixel where its colours fit a palette, which is the rule, and three where not. */
export function pack(picture: Reduced): Uint8Array {
  const { width, height } = picture;
  const { palette, data } = indexed(picture);
  if (palette.length > PALETTE_MAX)
    return encode({ width, height, channels: 3, depth: 8, data: withoutAlpha(picture) }, LEVEL);
  return encode({ width, height, channels: 1, depth: 8, data, palette }, LEVEL);
}

/** The picture that was packed. */
export function unpack(png: Uint8Array): Reduced {
  const decoded = decode(png);
  const { width, height, palette, data } = decoded;
  const rgb = palette ? convertIndexedToRgb(decoded) : data;
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) rgba.set(rgb.slice(at * 3, at * 3 + 3), at * 4);
  return { width, height, rgba };
}
