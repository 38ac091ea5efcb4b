import { agreed } from "./baseline.ts";
import { openCamera, PAGE_NAMES, type Rendering, STEADY, shotsOf } from "./camera.ts";
import { type Difference, differenceOf } from "./difference.ts";
import type { Shot } from "./shot.ts";
import { isSame } from "./verdict.ts";

const { flags, letters } = STEADY;

/** Ways in which other machines may draw the same page. */
const RENDERINGS: Readonly<Record<string, Rendering>> = {
  steady: STEADY,
  "letters bent slightly": { flags, letters: { ...letters, hinting: "hintslight" } },
  "letters bent fully": { flags, letters: { ...letters, hinting: "hintfull" } },
  "colours of a pixel apart": {
    flags: ["--force-color-profile=srgb"],
    letters: { ...letters, hinting: "hintslight", subpixels: "rgb" },
  },
  "letters on whole pixels": { flags: [...flags, "--disable-font-subpixel-positioning"], letters },
  "both, letters bent fully": {
    flags: [...flags, "--disable-font-subpixel-positioning"],
    letters: { ...letters, hinting: "hintfull" },
  },
  "a wide range of colours": {
    flags: ["--disable-lcd-text", "--force-color-profile=display-p3-d65"],
    letters,
  },
  "fonts of the machine": { flags, letters: { ...letters, machine: true } },
};

async function shotsIn(rendering: Rendering): Promise<Shot[]> {
  const camera = await openCamera(rendering);
  try {
    const shots: Shot[] = [];
    for (const name of PAGE_NAMES) shots.push(...(await shotsOf(camera, name)));
    return shots;
  } finally {
    await camera.close();
  }
}

/** How far a picture is from the one that was agreed on. */
function measured(shot: Shot): { shot: Shot; difference: Difference }[] {
  const before = agreed(shot);
  return before ? [{ shot, difference: differenceOf(before, shot.picture) }] : [];
}

/** The line of a rendering: how many pictures there are, how many fail, and the greatest of each figure. */
function lineOf(name: string, shots: readonly Shot[]): string {
  const all = shots.flatMap(measured);
  const greatest = (key: keyof Difference) =>
    `${(100 * Math.max(0, ...all.map(({ difference }) => difference[key]))).toFixed(2)} %`;
  const failing = all.filter(({ difference }) => !isSame(difference));
  const names = failing.map(({ shot }) => `${shot.name} (${shot.look})`).join(", ");
  const figures = [greatest("share"), greatest("densest"), greatest("tinted")];
  return `| ${[name, all.length, failing.length, ...figures].join(" | ")} | ${names}`;
}

const wanted = process.argv.slice(2);
for (const [name, rendering] of Object.entries(RENDERINGS))
  if (wanted.length === 0 || wanted.includes(name))
    process.stdout.write(`${lineOf(name, await shotsIn(rendering))}\n`);
