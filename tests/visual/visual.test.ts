import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { orphansOf } from "./baseline.ts";
import { type Camera, exampleShots, openCamera, PAGE_NAMES, shotsOf } from "./camera.ts";
import type { Shot } from "./shot.ts";
import { clearResults, faultOf } from "./verdict.ts";

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

function faultsOf(shots: readonly Shot[]): string[] {
  seen.push(...shots);
  return shots.flatMap((shot) => faultOf(shot) ?? []);
}

/** Only there do browsers ask fontconfig, by which the fonts of a machine are kept out. */
const comparable = process.platform === "linux";
if (!comparable) console.warn("pictures are not compared: only on Linux are letters drawn alike");

describe.skipIf(!comparable)("everything looks as it was agreed on, in every look", () => {
  test.each(PAGE_NAMES)(
    "%s",
    async (name) => expect(faultsOf(await shotsOf(camera, name))).toEqual([]),
    PATIENCE_MS,
  );

  test(
    "the examples of the catalogue",
    async () => expect(faultsOf(await exampleShots(camera))).toEqual([]),
    PATIENCE_MS,
  );

  test("and no picture is kept of what is no more", () => expect(orphansOf(seen)).toEqual([]));
});
