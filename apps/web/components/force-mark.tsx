import type { Family, Force, Strength } from "@concordance/client";
import type { Edition } from "../lib/edition.ts";

/** One shape a family, in a box of 16 units: what kind of speech act it is can be told without colour. */
export const SHAPES: Readonly<Record<Family, string>> = {
  assertive: "M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12z",
  expressive: "M8 1l7 7-7 7-7-7z",
  directive: "M2 1.5l13 6.5-13 6.5z",
  commissive: "M2 2h12v12H2z",
  declarative: "M6 1h4v5h5v4h-5v5H6v-5H1V6h5z",
  deontic: "M2 1h4.5v14H2zM9.5 1H14v14H9.5z",
};

const BARS = [1, 2, 3, 4] as const;
/** A bar of the strength scale, higher by step; the hollow ones are drawn half a unit inside, for their stroke. */
const bar = (step: number, inset: number): string => {
  const height = 3 + step * 3 - inset * 2;
  const x = 14 + step * 6 + inset;
  return `M${x} ${15 - inset}v-${height}h${4 - inset * 2}v${height}z`;
};

const bars = (steps: readonly number[], inset: number) => steps.map((step) => bar(step, inset)).join("");

/** The paths of a sign: what is filled, and what is hollow. */
function pathsOf({ family, strength }: { family: Family; strength: Strength }) {
  const full = BARS.filter((step) => step <= strength);
  const hollow = BARS.filter((step) => step > strength);
  return { filled: SHAPES[family] + bars(full, 0), hollow: bars(hollow, 0.5) };
}

/** The sign as markup of an SVG, for pictures that stand alone. */
export function forceShape(force: { family: Family; strength: Strength }): string {
  const { filled, hollow } = pathsOf(force);
  return `<path d="${filled}"/><path d="${hollow}" fill="none" stroke="currentColor"/>`;
}

/** Shape and scale alone; the words stand beside it. `colour` is for pictures, which have no style sheet. */
export function ForceSign({
  family,
  strength,
  colour,
}: {
  family: Family;
  strength: Strength;
  colour?: string;
}) {
  const { filled, hollow } = pathsOf({ family, strength });
  const drawn = colour ? { width: 86, height: 32 } : { className: "force-sign" };
  return (
    <svg {...drawn} viewBox="0 0 43 16" aria-hidden="true" focusable="false">
      <path d={filled} fill={colour} />
      <path d={hollow} {...(colour ? { fill: "none", stroke: colour } : { className: "force-hollow" })} />
    </svg>
  );
}

/** The force of a statement by shape, scale and word; the scale is also said in words. */
export function ForceMark({ edition, force }: { edition: Edition; force: Force }) {
  const { messages } = edition;
  const { forces, families } = messages.vocabulary;
  const { comma, bracketed } = messages.punctuation;
  const strength = messages.force.strengthOf(messages.counts.number(force.strength));
  return (
    <span className="force" data-strength={force.strength}>
      <ForceSign family={force.family} strength={force.strength} />
      <span className="force-word">{forces[force.id]}</span>
      <span className="visually-hidden">{bracketed(families[force.family] + comma + strength)}</span>
    </span>
  );
}
