import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LOOKS } from "../pages/pictures.ts";
import { type Camera, openCamera, shoot, show } from "./camera.ts";
import { differenceOf } from "./difference.ts";
import { FAULTS } from "./faults.ts";
import { PAGES } from "./pages.ts";
import { figuresOf, isSame } from "./verdict.ts";

let camera: Camera;
beforeAll(async () => {
  camera = await openCamera();
});
afterAll(() => camera?.close());

describe("a fault is seen", () => {
  test.each(FAULTS)("$name ($page, $look)", async ({ page: name, look: lookName, plant }) => {
    const look = LOOKS.find((one) => one.name === lookName) ?? LOOKS[0];
    const page = camera.pages[look.language];
    await show(page, `/${look.language}${PAGES[name]}`);
    const before = await shoot(page, name, look);
    await plant(page);
    const after = await shoot(page, name, look);
    const difference = differenceOf(before.picture, after.picture);
    expect(isSame(difference), figuresOf(difference)).toBe(false);
  });
});
