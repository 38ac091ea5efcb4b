import type { Reduced } from "./reduced.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** A picture of any colours, for tests. */
export function coloured(width: number, height: number, colourAt: (x: number, y: number) => Colour): Reduced {
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) rgba.set(colourAt(at % width, Math.floor(at / width)), at * 4);
  return { width, height, rgba };
}
