import type { Locator } from "../../model/index.ts";

/** How a step of a locator is cited, and what CSL calls it (CSL 1.0.2, locators). */
const UNITS: Readonly<Record<string, readonly [shown: string, label: Label]>> = {
  annex: ["annex", "section"],
  art: ["art.", "article"],
  block: ["block", "paragraph"],
  chp: ["ch.", "chapter"],
  para: ["para.", "paragraph"],
  point: ["point", "paragraph"],
  preamble: ["preamble", "section"],
  recital: ["recital", "paragraph"],
  sec: ["sec.", "section"],
};
type Label = "article" | "chapter" | "paragraph" | "section";

/** The place of a clause as a citation gives it. */
export interface Pinpoint {
  /** In words: `art. 5, para. 2, point (a)`. */
  readonly shown: string;
  /** CSL's label for the outermost unit, and the locator without that unit's own word. */
  readonly label: Label;
  readonly locator: string;
}

function stepWords(step: string): readonly [unit: string, num: string] {
  const [unit = "", ...rest] = step.split("_");
  const num = rest.join("_");
  return [UNITS[unit]?.[0] ?? unit, unit === "point" ? `(${num})` : num];
}

/**
 * The pinpoint of a locator.
 *
 * @example pinpointOf("para_3__point_a").shown // "para. 3, point (a)"
 */
export function pinpointOf(locator: Locator): Pinpoint {
  const steps = locator.split("__").map(stepWords);
  const words = steps.map(([unit, num]) => (num ? `${unit} ${num}` : unit));
  const first = UNITS[(locator.split("_")[0] ?? "").toLowerCase()];
  const num = steps[0]?.[1];
  return {
    shown: words.join(", "),
    label: first && num ? first[1] : "section",
    locator: first && num ? [num, ...words.slice(1)].join(", ") : words.join(", "),
  };
}
