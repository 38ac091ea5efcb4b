import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { agreed, fileOf } from "./baseline.ts";
import { type Difference, differenceOf, drawDifference } from "./difference.ts";
import { pack } from "./packed.ts";
import type { Reduced } from "./reduced.ts";
import type { Shot } from "./shot.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Where a run leaves the pictures that differ. */
const RESULTS = join(ROOT, "test-results", "visual");

/** By how much a picture may differ on another machine. Decision record 0018 says how these were found. */
const LIMITS: Difference = { share: 0.01, densest: 0.3, tinted: 0.9 };

const MEANT = "If it is meant: `npm run visual -- --write` in tests, look at the new pictures, commit them.";

/** Whether two pictures show one page, drawn by two machines at most. */
export const isSame = ({ share, densest, tinted }: Difference): boolean =>
  share <= LIMITS.share && densest <= LIMITS.densest && tinted <= LIMITS.tinted;

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/** The figures of a difference, each beside its limit. */
export function figuresOf(difference: Difference): string {
  const measures = [
    ["of the picture", "share"],
    ["in one place", "densest"],
    ["of one place in another tint", "tinted"],
  ] as const;
  return measures
    .map(([words, key]) => `${percent(difference[key])} ${words} (limit ${percent(LIMITS[key])})`)
    .join(", ");
}

/** Leaves three pictures to look at and names them. */
function leave(shot: Shot, before: Reduced): string {
  const stem = join(RESULTS, fileOf(shot).replace(/\.png$/u, ""));
  mkdirSync(join(RESULTS, shot.look), { recursive: true });
  const pictures = { before, now: shot.picture, difference: drawDifference(before, shot.picture) };
  for (const [which, picture] of Object.entries(pictures))
    writeFileSync(`${stem}.${which}.png`, pack(picture));
  return `${relative(ROOT, stem)}.{before,now,difference}.png`;
}

/** Takes away what earlier runs left. */
export const clearResults = (): void => rmSync(RESULTS, { recursive: true, force: true });

/** What is wrong with a picture, beside the one that was agreed on; undefined where nothing is. */
export function faultOf(shot: Shot): string | undefined {
  const before = agreed(shot);
  const what = `${shot.name}, ${shot.look}`;
  if (!before) return `${what}: no picture was agreed on. ${MEANT}`;
  const difference = differenceOf(before, shot.picture);
  if (isSame(difference)) return undefined;
  return `${what}: ${figuresOf(difference)} differ; see ${leave(shot, before)}. ${MEANT}`;
}
