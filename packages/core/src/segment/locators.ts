import type { Locator } from "../model/index.ts";

const slug = (num: string): string =>
  num
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/gu, "")
    .replaceAll(/^\.+|\.+$/gu, "");

/**
 * Makes locators in the style of the Akoma Ntoso Naming Convention. A missing number is counted; one that was given
 * before gets `-2`, `-3`, so that every locator of a text is different.
 *
 * @example const make = locatorMaker(); make([["para", "1"]]); // "para_1"
 * @example make([["para", "1"], ["point", "a"]]); // "para_1__point_a"
 */
export function locatorMaker(): (path: readonly (readonly [unit: string, num: string])[]) => Locator {
  const seen = new Map<string, number>();
  return (path) => {
    const base = path.map(([unit, num]) => (slug(num) ? `${unit}_${slug(num)}` : unit)).join("__");
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const joint = slug(path.at(-1)?.[1] ?? "") ? "-" : "_";
    return (times === 1 ? base : `${base}${joint}${times}`) as Locator;
  };
}

/** The letter of a point by its place in a list that prints none: 1 is `a`, 27 is `aa`. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(97 + ((place - 1) % 26));
  return place > 26 ? letterOf(Math.floor((place - 1) / 26)) + letter : letter;
}
