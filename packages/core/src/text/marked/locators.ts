import type { Locator } from "../../model/index.ts";

/** One step of a locator: the unit and its number; a unit that prints none is counted where locators are made. */
export type Step = readonly [unit: string, num: string];

/** What parts two provisions of a text that is laid out from marked ones. */
export const BREAK = "\n\n";

/**
 * Makes the locators of one document, all different: one that was given before gets `-2`, `-3`; one without a number
 * `_2`, `_3`.
 *
 * @example const locate = locatorMaker(); locate([["preamble", ""], ["recital", "4"]]) // "preamble__recital_4"
 */
export function locatorMaker(): (path: readonly Step[]) => Locator {
  const seen = new Map<string, number>();
  return (path) => {
    const base = path.map(([unit, num]) => (num === "" ? unit : `${unit}_${num}`)).join("__");
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const joint = path.at(-1)?.[1] === "" ? "_" : "-";
    return (times === 1 ? base : `${base}${joint}${times}`) as Locator;
  };
}

/** A printed number without its punctuation; null where nothing is left. */
export const unpunctuated = (printed: string): string | null =>
  printed.replaceAll(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, "") || null;
