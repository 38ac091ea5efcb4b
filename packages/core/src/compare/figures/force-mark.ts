import { type Family, FORCES, type ForceId, type Strength } from "../../model/index.ts";
import { type Drawn, element } from "./svg.ts";

/** One shape a family, in a box of 16 units: the kind of speech act is told without colour. */
const SHAPES: Readonly<Record<Family, string>> = {
  assertive: "M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12z",
  expressive: "M8 1l7 7-7 7-7-7z",
  directive: "M2 1.5l13 6.5-13 6.5z",
  commissive: "M2 2h12v12H2z",
  declarative: "M6 1h4v5h5v4h-5v5H6v-5H1V6h5z",
  deontic: "M2 1h4.5v14H2zM9.5 1H14v14H9.5z",
};

const FAMILIES: ReadonlyMap<ForceId, Family> = new Map(FORCES.map(({ id, family }) => [id, family]));
const STEPS = [1, 2, 3, 4] as const;

/** Bars of the scale of strength, higher by step, in a box of 22 by 16 units. */
const bars = (steps: readonly number[], inset: number): string =>
  steps
    .map((step) => {
      const height = 3 + step * 3 - inset * 2;
      return `M${(step - 1) * 6 + inset} ${15 - inset}v-${height}h${4 - inset * 2}v${height}z`;
    })
    .join("");

/** Width of the scale of strength, in units. */
export const BARS_WIDTH = 22;

/** The scale of strength alone, where a transformation puts it: filled bars up to it, hollow ones behind. */
export function strengthBars(strength: Strength, transform: string): Drawn {
  const full = STEPS.filter((step) => step <= strength);
  const hollow = STEPS.filter((step) => step > strength);
  return element(
    "g",
    { transform },
    ...(full.length > 0 ? [element("path", { class: "mark", d: bars(full, 0) })] : []),
    ...(hollow.length > 0 ? [element("path", { class: "hollow", d: bars(hollow, 0.5) })] : []),
  );
}

/** Width of a force mark, in units. */
export const MARK_WIDTH = 42;

/** Shape of the family and scale of strength, where a transformation puts them. */
export function forceMark(force: ForceId, strength: Strength, transform: string): Drawn {
  const shape = SHAPES[FAMILIES.get(force) ?? "assertive"];
  return element(
    "g",
    { transform },
    element("path", { class: "mark", d: shape }),
    strengthBars(strength, "translate(20 0)"),
  );
}
