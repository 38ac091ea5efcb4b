import { describe, expect, test } from "vitest";
import { stillOf } from "./looking.ts";
import type { Shot } from "./shot.ts";

const SIDE = 40;
const shot = (name: string, grey: number): Shot => ({
  name,
  look: "desktop",
  picture: { width: SIDE, height: SIDE, rgba: new Uint8Array(SIDE * SIDE * 4).fill(grey) },
});

describe("pictures that are to be agreed on", () => {
  test("are those that are the same when they are taken once more", async () => {
    const again = [shot("home", 250), shot("about", 20)];
    const still = await stillOf(
      [shot("home", 250), shot("about", 250), shot("gone", 250)],
      async () => again,
    );
    expect(still.map(({ name }) => name)).toEqual(["home"]);
  });

  test("are not taken once more where there are none", async () =>
    expect(await stillOf([], () => Promise.reject(new Error("was taken")))).toEqual([]));
});
