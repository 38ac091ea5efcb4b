import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { agreed, fileOf } from "./baseline.ts";
import { type Difference, differenceOf, drawDifference } from "./difference.ts";
import { pack } from "./packed.ts";
import type { Reduced } from "./reduced.ts";
import type { Shot } from "./shot.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Where a run leaves the pictures that differ. */
const RESULTS = join(ROOT, "test-results", "visual");

/** By how much a picture may differ on another machine. Decision record 0018 says how these were found. */
const LIMITS: Difference = { share: 0.005, densest: 0.09, tinted: 0.85 };

const TIP = "If it is meant: `npm run visual -- --write` in tests, look at the new pictures, commit them.";

/** Whether two pictures show one page, drawn by two machines at most. */
export const isSame = ({ share, densest, tinted }: Difference): boolean =>
  share <= LIMITS.share && densest <= LIMITS.densest && tinted <= LIMITS.tinted;

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

const MEASURES = [
  ["share", "of the picture"],
  ["densest", "of its worst place"],
  ["tinted", "of one place in another tint"],
] as const;

/** What differs, in words: those figures that are over their limits, or all where none is. */
export function figuresOf(difference: Difference): string {
  const over = MEASURES.filter(([key]) => difference[key] > LIMITS[key]);
  return (over.length > 0 ? over : MEASURES)
    .map(([key, words]) => `${percent(difference[key])} ${words} (${percent(LIMITS[key])} may)`)
    .join(", ");
}

/** Leaves three pictures to look at and names them. */
function leave(shot: Shot, before: Reduced, folder: string): string {
  const stem = join(folder, fileOf(shot).replace(/\.png$/u, ""));
  mkdirSync(dirname(stem), { recursive: true });
  const pictures = { before, now: shot.picture, difference: drawDifference(before, shot.picture) };
  for (const [which, picture] of Object.entries(pictures))
    writeFileSync(`${stem}.${which}.png`, pack(picture));
  return `${relative(ROOT, stem)}.{before,now,difference}.png`;
}

/** Takes away what earlier runs left. */
export const clearResults = (): void => rmSync(RESULTS, { recursive: true, force: true });

/**
 * What is wrong with a picture beside the one that was agreed on, with a tip; undefined where nothing is. Both pictures and
 * their difference are left in `folder` then.
 */
export function faultOf(shot: Shot, before = agreed(shot), folder = RESULTS): string | undefined {
  const what = `${shot.name}, ${shot.look}`;
  if (!before) return `${what}: no picture was agreed on. ${TIP}`;
  const difference = differenceOf(before, shot.picture);
  if (isSame(difference)) return undefined;
  return `${what}: ${figuresOf(difference)} differ; see ${leave(shot, before, folder)}. ${TIP}`;
}
