import { encode } from "fast-png";
import { describe, expect, test } from "vitest";
import { reduce } from "./reduced.ts";

/** A grey PNG with three channels. */
function png(width: number, height: number, greyAt: (x: number, y: number) => number): Uint8Array {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++)
    data.fill(greyAt(at % width, Math.floor(at / width)), at * 3, at * 3 + 3);
  return encode({ width, height, channels: 3, depth: 8, data });
}

const reds = ({ rgba }: { rgba: Uint8Array }) => [...rgba].filter((_, at) => at % 4 === 0);

describe("a reduced picture", () => {
  test("holds the mean of each square, the squares in reading order", () => {
    const halves = png(4, 4, (x, y) => (y < 2 ? 0 : 255) * Number(x > 1));
    expect(reduce(halves, 2)).toMatchObject({ width: 2, height: 2 });
    expect(reds(reduce(halves, 2))).toEqual([0, 0, 0, 255]);
    expect(reds(reduce(halves, 4))).toEqual([68]);
  });

  test.each([
    [4, 0, "nearer to black than to the first step"],
    [9, 17, "nearer to the first step"],
    [250, 255, "nearer to white"],
  ])("has sixteen values a channel: %i becomes %i, %s", (grey, value) => {
    expect(
      reds(
        reduce(
          png(3, 3, () => grey),
          3,
        ),
      ),
    ).toEqual([value]);
  });

  test("drops what is left over at the right and below", () => {
    const edged = png(5, 7, (x, y) => (x > 3 || y > 5 ? 255 : 0));
    const reduced = reduce(edged, 2);
    expect(reduced).toMatchObject({ width: 2, height: 3 });
    expect(new Set(reds(reduced))).toEqual(new Set([0]));
  });

  test("cannot be seen through", () => {
    const { rgba } = reduce(
      png(2, 2, () => 100),
      1,
    );
    expect([...rgba].filter((_, at) => at % 4 === 3)).toEqual([255, 255, 255, 255]);
  });
});
