import type { XmlElement } from "@concordance/core";
import type { Numbering } from "./numbering.ts";
import { type Place, placeOf, type Style } from "./styles.ts";
import { child, childrenOf, nameOf, settingOf } from "./tree.ts";
import { wordsOf } from "./words.ts";

/** What the body of a document is read with. */
export interface Context {
  readonly styles: ReadonlyMap<string, Style>;
  readonly numbering: Numbering;
}

/** Entries of a table of contents hold the numbers of pages. */
const ENTRY = /^toc \d/u;
/** A number that the writer typed stands before the words already. */
const NO_LIST = "0";

function placeIn(properties: XmlElement | undefined, style: Style | undefined): Place | undefined {
  const { list = style?.place?.list, level = style?.place?.level ?? 0 } = placeOf(properties);
  return list === undefined || list === NO_LIST ? undefined : { list, level };
}

function paragraph(element: XmlElement, { styles, numbering }: Context): string[] {
  const properties = child(element, "pPr");
  const style = styles.get(settingOf(properties, "pStyle") ?? "");
  if (style && ENTRY.test(style.name)) return [];
  const words = wordsOf(element);
  const place = words === "" ? undefined : placeIn(properties, style);
  const mark = place ? numbering.next(place) : "";
  return words === "" ? [] : [mark === "" ? words : `${mark} ${words}`];
}

/** Cells of one paragraph each are words of a row; cells of more are read one after the other. */
function row(element: XmlElement, context: Context): string[] {
  const cells = childrenOf(element).map((cell) => blocksOf(cell, context));
  return cells.some((cell) => cell.length > 1) ? cells.flat() : [cells.flat().join(" ")];
}

/** The paragraphs of a part of a document in order, with the marks that Word prints before them. */
export function blocksOf(element: XmlElement, context: Context): string[] {
  return childrenOf(element).flatMap((one) => {
    const name = nameOf(one);
    if (name === "p") return paragraph(one, context);
    if (name === "tr") return row(one, context);
    return name === "AlternateContent" ? [] : blocksOf(one, context);
  });
}
