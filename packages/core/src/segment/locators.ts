import type { Locator } from "../model/index.ts";

/** Makes a locator of the one of the unit above (empty at the top), the unit's name and its number (empty: none). */
export type MakeLocator = (parent: string, unit: string, num: string) => Locator;

const LONGEST = 100;

/**
 * Makes locators in the style of the Akoma Ntoso Naming Convention. A missing number is counted; one that was given
 * before gets `-2`, `-3`, so that every locator of a text is different.
 *
 * @example const make = locatorMaker(); make("", "para", "1"); // "para_1"
 * @example make("para_1", "point", "a"); // "para_1__point_a"
 */
export function locatorMaker(): MakeLocator {
  const seen = new Map<string, number>();
  return (parent, unit, num) => {
    const step = num === "" ? unit : `${unit}_${num}`;
    const base = parent === "" || parent.length > LONGEST ? step : `${parent}__${step}`;
    const joint = num === "" ? "_" : "-";
    let times = (seen.get(base) ?? 0) + 1;
    while (times > 1 && seen.has(`${base}${joint}${times}`)) times += 1;
    const locator = times === 1 ? base : `${base}${joint}${times}`;
    seen.set(base, times);
    if (times > 1) seen.set(locator, 1);
    return locator as Locator;
  };
}
