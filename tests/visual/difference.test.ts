import { describe, expect, test } from "vitest";
import { differenceOf, drawDifference } from "./difference.ts";
import { coloured } from "./testing.ts";

const WHITE = [255, 255, 255] as const;
const BLACK = [0, 0, 0] as const;
const PALE = [238, 238, 238] as const;

const page = (width = 60, height = 40) => coloured(width, height, () => WHITE);
const block = (left: number, side = 10) =>
  coloured(60, 40, (x, y) => (x >= left && x < left + side && y < side ? BLACK : WHITE));
const lines = (colour: readonly [number, number, number]) =>
  coloured(60, 40, (_, y) => (y % 4 === 0 ? colour : WHITE));

describe("the difference of two pictures", () => {
  test("of the same page is nothing", () => {
    expect(differenceOf(block(5), block(5))).toEqual({ share: 0, densest: 0, tinted: 0 });
  });

  test("counts what is clearly another colour, in all and where it is densest", () => {
    const { share, densest } = differenceOf(page(), block(5));
    expect(share).toBeCloseTo(100 / 2400);
    expect(densest).toBeCloseTo(100 / 144);
  });

  test("of a block that has moved by two pixels is seen on both its sides", () => {
    const { share } = differenceOf(block(5), block(7));
    expect(share).toBeCloseTo(40 / 2400);
  });

  test("of a ground in another tint is no clear one, but is all of a place", () => {
    const tinted = coloured(60, 40, (x) => (x < 30 ? PALE : WHITE));
    expect(differenceOf(page(), tinted)).toEqual({ share: 0, densest: 0, tinted: 1 });
  });

  test("of lines of text in another tint covers as much of a place as the lines do", () => {
    const { share, tinted } = differenceOf(lines(PALE), lines(WHITE));
    expect({ share, tinted }).toEqual({ share: 0, tinted: 0.25 });
  });

  test.each([
    ["longer", page(60, 50), 10 * 60],
    ["shorter", page(60, 30), 10 * 60],
    ["wider", page(70, 40), 10 * 40],
  ])("of a page that has become %s counts what is there in one alone", (_how, after, pixels) => {
    const { share, densest } = differenceOf(page(), after);
    expect(share).toBeCloseTo(pixels / (Math.max(60, after.width) * Math.max(40, after.height)));
    expect(densest).toBeGreaterThan(0.8);
  });

  test("is found in a picture smaller than a place", () => {
    const [small, other] = [WHITE, BLACK].map((colour) => coloured(3, 2, () => colour));
    expect(differenceOf(small ?? page(), other ?? page())).toEqual({ share: 1, densest: 1, tinted: 1 });
  });

  test("is drawn in red, on a picture that holds both", () => {
    const drawn = drawDifference(page(60, 40), block(0));
    expect(drawn).toMatchObject({ width: 60, height: 40 });
    expect([...drawn.rgba.slice(0, 4)]).toEqual([255, 0, 0, 255]);
  });
});
