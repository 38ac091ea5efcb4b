import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack, unpack } from "./packed.ts";
import { coloured } from "./testing.ts";

const byte = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(byte, byte, byte);

describe("a packed picture", () => {
  test("is unpacked as it was, whatever its colours", () => {
    const size = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(size, size, fc.array(colour, { minLength: 1 }), (width, height, colours) => {
        const picture = coloured(
          width,
          height,
          (x, y) => colours[(x + y * width) % colours.length] ?? [0, 0, 0],
        );
        expect(unpack(pack(picture))).toEqual(picture);
      }),
    );
  });

  test("may have more colours than a palette holds", () => {
    const picture = coloured(32, 32, (x, y) => [x * 8, y * 8, 0]);
    expect(unpack(pack(picture))).toEqual(picture);
  });

  test("has the same bytes each time", () => {
    const picture = coloured(9, 5, (x, y) => [x * 17, y * 17, 255]);
    expect(pack(picture)).toEqual(pack(picture));
  });
});
