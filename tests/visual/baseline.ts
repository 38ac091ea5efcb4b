import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pack, unpack } from "./packed.ts";
import type { Reduced } from "./reduced.ts";
import type { Shot } from "./shot.ts";

const BASELINE = join(import.meta.dirname, "baseline");

/** File of a picture below a folder, by its look and its name. */
export const fileOf = ({ look, name }: Omit<Shot, "picture">): string =>
  `${look}/${name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-")}.png`;

/** The picture as it was agreed on, undefined where there is none yet. */
export function agreed(shot: Shot): Reduced | undefined {
  const file = join(BASELINE, fileOf(shot));
  return existsSync(file) ? unpack(readFileSync(file)) : undefined;
}

/** Agrees on a picture. */
export function agree(shot: Shot): void {
  const file = join(BASELINE, fileOf(shot));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pack(shot.picture));
}

/** Files of pictures that nothing is pictured for any more. */
export function orphansOf(shots: readonly Shot[]): string[] {
  const known = new Set(shots.map(fileOf));
  return globSync("**/*.png", { cwd: BASELINE })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !known.has(path));
}

export function forget(file: string): void {
  rmSync(join(BASELINE, file));
}
