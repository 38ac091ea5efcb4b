import type { XmlElement } from "@concordance/core";
import { all, attribute, child, settingOf } from "./tree.ts";

/** Where a paragraph counts: in which list, at which level. */
export interface Place {
  readonly list: string;
  readonly level: number;
}

/** What a style says that matters to the text. */
export interface Style {
  readonly name: string;
  readonly place: Place | undefined;
}

/** Styles build on others; a longer chain is a circle. */
const LONGEST_CHAIN = 20;

/** The place in a list that properties of a paragraph give; list 0 takes a paragraph out of its style's list. */
export function placeOf(properties: XmlElement | undefined): Partial<Place> {
  const numbers = child(properties, "numPr");
  const [list, level] = [settingOf(numbers, "numId"), settingOf(numbers, "ilvl")];
  return {
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) || 0 }),
  };
}

/** Reads the styles of paragraphs, each with what it takes from those that it builds on. */
export function stylesOf(root: XmlElement | undefined): ReadonlyMap<string, Style> {
  const elements = new Map(all(root, "style").map((style) => [attribute(style, "styleId") ?? "", style]));
  const styles = new Map<string, Style>();
  for (const [id, element] of elements) {
    let place: Partial<Place> = {};
    let at: XmlElement | undefined = element;
    for (let steps = 0; at && steps < LONGEST_CHAIN; steps++) {
      place = { ...placeOf(child(at, "pPr")), ...place };
      at = elements.get(settingOf(at, "basedOn") ?? "");
    }
    const { list, level = 0 } = place;
    const name = (settingOf(element, "name") ?? id).toLowerCase();
    styles.set(id, { name, place: list === undefined ? undefined : { list, level } });
  }
  return styles;
}
