import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { orphansOf } from "./baseline.ts";
import { type Camera, exampleShots, openCamera, PAGE_NAMES, shotsOf } from "./camera.ts";
import { lookAt, type Take } from "./looking.ts";
import type { Shot } from "./shot.ts";
import { clearResults } from "./verdict.ts";

/** For machines that have much else to do. */
const PATIENCE_MS = 300_000;

let camera: Camera;
const seen: Shot[] = [];

beforeAll(async () => {
  if (!comparable) return;
  clearResults();
  camera = await openCamera();
});
afterAll(() => camera?.close());

async function faultsOf(take: Take): Promise<readonly string[]> {
  const { shots, faults } = await lookAt(take);
  seen.push(...shots);
  return faults;
}

/** Only there do browsers ask fontconfig, by which the fonts of a machine are kept out. */
const comparable = process.platform === "linux";
if (!comparable) console.warn("pictures are not compared: only on Linux are letters drawn alike");

describe.skipIf(!comparable)("everything looks as it was agreed on, in every look", () => {
  test.each(PAGE_NAMES)(
    "%s",
    async (name) => expect(await faultsOf(() => shotsOf(camera, name))).toEqual([]),
    PATIENCE_MS,
  );

  test(
    "the examples of the catalogue",
    async () => expect(await faultsOf(() => exampleShots(camera))).toEqual([]),
    PATIENCE_MS,
  );

  test("and no picture is kept of what is no more", () => expect(orphansOf(seen)).toEqual([]));
});
