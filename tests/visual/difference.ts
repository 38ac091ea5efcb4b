import pixelmatch from "pixelmatch";
import type { Reduced } from "./reduced.ts";

/** What is not there in one of two pictures; no page has this colour. */
const NOTHING = [255, 0, 255, 255] as const;

/** Side of the window in which differences are counted, in reduced pixels: about two lines of text. */
const WINDOW = 12;

/** What counts as another colour, of 1 for black and white: clearly another, and another at all. */
const CLEAR = 0.15;
const FAINT = 0.04;

/** How far two pictures differ; every figure is a share of 0 to 1. */
export interface Difference {
  /** Pixels of the whole picture that are clearly different. */
  readonly share: number;
  /** The same in the window that has most of them: a small thing that is gone or has moved. */
  readonly densest: number;
  /** Pixels that differ at all, in the window that has most of them: a ground or a line of another colour. */
  readonly tinted: number;
}

/** Two pictures of one size, the shorter and the narrower one filled up. */
interface Pair {
  readonly width: number;
  readonly height: number;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

function filledUp({ width, height, rgba }: Reduced, to: { width: number; height: number }): Uint8Array {
  if (width === to.width && height === to.height) return rgba;
  const filled = new Uint8Array(to.width * to.height * 4);
  for (let at = 0; at < filled.length; at += 4) filled.set(NOTHING, at);
  for (let row = 0; row < height; row++)
    filled.set(rgba.subarray(row * width * 4, (row + 1) * width * 4), row * to.width * 4);
  return filled;
}

function pairOf(before: Reduced, after: Reduced): Pair {
  const size = {
    width: Math.max(before.width, after.width),
    height: Math.max(before.height, after.height),
  };
  return { ...size, before: filledUp(before, size), after: filledUp(after, size) };
}

/** Pixels that differ: all of them, or those in the window that has most. */
function count({ before, after, width, height }: Pair, threshold: number, windowSize = Infinity): number {
  return pixelmatch(before, after, undefined, width, height, { threshold, windowSize, includeAA: true });
}

/** Measures how far a picture differs from another. */
export function differenceOf(before: Reduced, after: Reduced): Difference {
  const pair = pairOf(before, after);
  const inWindow = Math.min(WINDOW, pair.width, pair.height) ** 2;
  return {
    share: count(pair, CLEAR) / (pair.width * pair.height),
    densest: count(pair, CLEAR, WINDOW) / inWindow,
    tinted: count(pair, FAINT, WINDOW) / inWindow,
  };
}

/** Draws what differs in red over a pale copy of the first picture. */
export function drawDifference(before: Reduced, after: Reduced): Reduced {
  const { width, height, ...pair } = pairOf(before, after);
  const rgba = new Uint8Array(width * height * 4);
  pixelmatch(pair.before, pair.after, rgba, width, height, { threshold: FAINT, includeAA: true, alpha: 0.3 });
  return { width, height, rgba };
}
