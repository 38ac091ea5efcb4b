import { decode } from "fast-png";

/** A picture made small: four bytes a pixel, the last of them always 255. */
export interface Reduced {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Sixteen values of a colour channel are told apart: 0, 17, 34 … 255. */
const STEP = 17;
const CHANNELS = [0, 1, 2] as const;

type Decoded = ReturnType<typeof decode>;

/** Mean of one channel over a square of `side` pixels, given the place of its first value. */
function mean({ data, width, channels }: Decoded, first: number, side: number): number {
  let sum = 0;
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) sum += data[first + (row * width + column) * channels] ?? 0;
  return sum / side ** 2;
}

/**
 * Makes a PNG without transparency smaller by a whole `factor`: each pixel is the mean of a square, its colour rounded to one
 * of sixteen values a channel. So the edges of letters, which differ between machines, weigh little; what is left over at the
 * right and the lower end is dropped.
 */
export function reduce(png: Uint8Array, factor: number): Reduced {
  const decoded = decode(png);
  const width = Math.floor(decoded.width / factor);
  const height = Math.floor(decoded.height / factor);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) {
    const row = Math.floor(at / width) * factor;
    const first = (row * decoded.width + (at % width) * factor) * decoded.channels;
    for (const channel of CHANNELS)
      rgba[at * 4 + channel] = Math.round(mean(decoded, first + channel, factor) / STEP) * STEP;
  }
  return { width, height, rgba };
}
