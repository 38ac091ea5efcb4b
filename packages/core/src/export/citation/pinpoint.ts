import type { Locator } from "../../model/index.ts";

/** How a step of a locator is cited. */
const UNITS: Readonly<Record<string, string>> = { art: "art.", chp: "ch.", para: "para.", sec: "sec." };

/** Units that processors of CSL have a word of their own for; of articles many have none. */
const LABELS: Readonly<Record<string, Label>> = { chp: "chapter", para: "paragraph", sec: "section" };
type Label = "chapter" | "paragraph" | "section";

/** The place of a clause as a citation gives it. */
export interface Pinpoint {
  /** In words: `art. 5, para. 2, point (a)`. */
  readonly shown: string;
  /** What a citation of CSL adds to its item: a labelled locator or, where there is no label for it, words behind it. */
  readonly cite: { readonly label: Label; readonly locator: string } | { readonly suffix: string };
}

function stepWords(step: string): readonly [unit: string, num: string] {
  const [unit = "", ...rest] = step.split("_");
  const num = rest.join("_");
  return [UNITS[unit] ?? unit, unit === "point" ? `(${num})` : num];
}

/**
 * The pinpoint of a locator.
 *
 * @example pinpointOf("para_3__point_a").shown // "para. 3, point (a)"
 */
export function pinpointOf(locator: Locator): Pinpoint {
  const steps = locator.split("__").map(stepWords);
  const words = steps.map(([unit, num]) => (num ? `${unit} ${num}` : unit));
  const shown = words.join(", ");
  const label = LABELS[locator.split("_")[0] ?? ""];
  const num = steps[0]?.[1];
  const cite =
    label && num ? { label, locator: [num, ...words.slice(1)].join(", ") } : { suffix: `, ${shown}` };
  return { shown, cite };
}
