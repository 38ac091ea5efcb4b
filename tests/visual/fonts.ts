import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const DEJAVU = dirname(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));

/** How fontconfig has letters drawn. */
export interface Letters {
  /** How far they are bent to the grid of pixels. */
  readonly hinting: "hintnone" | "hintslight" | "hintfull";
  /** Whether the three colours of a pixel are used apart. */
  readonly subpixels: "none" | "rgb";
  /** Whether fonts of this machine are used beside the packaged ones. */
  readonly machine: boolean;
}

/** Letters as they are drawn alike on most machines. */
export const STEADY_LETTERS: Letters = { hinting: "hintnone", subpixels: "none", machine: false };

const alias = (generic: string, family: string) =>
  `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;

const PACKAGED = `<dir>${DEJAVU}</dir>
  ${alias("sans-serif", "DejaVu Sans")}
  ${alias("serif", "DejaVu Serif")}
  ${alias("monospace", "DejaVu Sans Mono")}`;
const MACHINE = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';

const constant = (name: string, value: string) =>
  `<edit name="${name}" mode="assign"><const>${value}</const></edit>`;

const rule = (target: string, hinting: string, subpixels: string) => `<match target="${target}">
    ${constant("hintstyle", hinting)}
    ${constant("rgba", subpixels)}
    <edit name="hinting" mode="assign"><bool>${hinting !== "hintnone"}</bool></edit>
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
  </match>`;

const settings = ({ hinting, subpixels, machine }: Letters, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  ${machine ? MACHINE : PACKAGED}
  <cachedir>${cache}</cachedir>
  ${["pattern", "font"].map((target) => rule(target, hinting, subpixels)).join("")}
</fontconfig>
`;

/** Settings of fontconfig in a folder of their own. */
export interface FontSettings {
  /** For the environment of a browser. */
  readonly env: Readonly<Record<string, string>>;
  remove(): void;
}

/**
 * Writes settings of fontconfig for one browser. What the site packages no font for (code, rare signs, some scripts) is drawn
 * with the fonts of the system: here these are DejaVu from a package, so that such text looks the same on every machine whose
 * browser asks fontconfig.
 */
export function fontSettings(letters: Letters): FontSettings {
  const folder = mkdtempSync(join(tmpdir(), "concordance-fonts-"));
  const file = join(folder, "fonts.conf");
  writeFileSync(file, settings(letters, join(folder, "cache")));
  return { env: { FONTCONFIG_FILE: file }, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
