import type { ProvisionKind } from "../../model/index.ts";
import type { Step } from "../marked/locators.ts";
import { lettersOf } from "../marked/numerals.ts";
import { elements, textOf, type XmlElement } from "../xml/tree.ts";
import { type Inline, inlineOf } from "./inline.ts";

/** A provision before its place in the text is known. */
export interface Block {
  readonly kind: ProvisionKind;
  readonly path: readonly Step[];
  /** Number as printed, punctuation included; empty where none is printed. */
  readonly printed: string;
  readonly eId: string | null;
  readonly inline: Inline;
}

interface Context {
  readonly path: readonly Step[];
  /** Recitals of the preamble so far: they are numbered in order. */
  readonly recitals: { count: number };
}

const child = (element: XmlElement, name: string) => elements(element).filter((one) => one.name === name);

/** Digits and Latin letters of the printed number of an element; empty where there are none. */
function numberOf(element: XmlElement): string {
  const num = child(element, "num")[0];
  return (
    (num &&
      textOf(num)
        .toLowerCase()
        .match(/[a-z0-9]+/u)?.[0]) ??
    ""
  );
}

function blockOf(
  element: XmlElement,
  kind: ProvisionKind,
  path: readonly Step[],
  inner: readonly XmlElement[],
): Block {
  const num = child(element, "num")[0];
  const printed = num ? textOf(num) : "";
  return { kind, path, printed, eId: element.attributes.eId ?? null, inline: inlineOf(inner) };
}

/** A list below the first level that holds one point only is the next point of its parent list, marked up wrongly. */
function levelled(list: XmlElement): XmlElement[] {
  return elements(list).flatMap((one) => {
    const points = one.name === "sublist" ? child(one, "point") : [];
    return points.length === 1 ? points : [one];
  });
}

const isPoint = ({ name }: XmlElement): boolean => name === "point" || name === "item";

function pointsOf(list: XmlElement, path: readonly Step[]): Block[] {
  let place = 0;
  let above = path;
  return levelled(list).flatMap((one): Block[] => {
    if (one.name === "sublist") return pointsOf(one, above);
    if (!isPoint(one)) return [];
    place += 1;
    above = [...path, ["point", numberOf(one) || lettersOf(place)]];
    const inner = elements(one).filter(({ name }) => name === "content" || name === "p");
    const nested = child(one, "list").flatMap((deeper) => pointsOf(deeper, above));
    return [blockOf(one, "point", above, inner), ...nested];
  });
}

function paragraph(element: XmlElement, { path }: Context): Block[] {
  const headings = elements(element).filter(({ name }) => name === "heading" || name === "subheading");
  const own = headings.map((heading) => blockOf(element, "heading", [...path, ["heading", ""]], [heading]));
  const num = numberOf(element);
  const here: Step[] = [...path, num === "" ? ["block", ""] : ["para", num]];
  const lists = child(element, "list");
  const chapeau = lists.flatMap((list) => child(list, "intro"));
  const inner = elements(element).filter(({ name }) => name === "content" || name === "p");
  const block = blockOf(element, num === "" ? "block" : "paragraph", here, [...inner, ...chapeau]);
  return [...own, block, ...lists.flatMap((list) => pointsOf(list, here))];
}

function rows(table: XmlElement, { path }: Context): Block[] {
  return child(table, "tr").map((row) => blockOf(row, "list", [...path, ["row", ""]], elements(row)));
}

function recital(element: XmlElement, context: Context): Block[] {
  context.recitals.count += 1;
  const path: Step[] = [...context.path, ["preamble", ""], ["recital", String(context.recitals.count)]];
  const lists = child(element, "blockList");
  const intro = lists.flatMap((list) => child(list, "listIntroduction"));
  const own = elements(element).filter(({ name }) => name !== "blockList" && name !== "table");
  const words = element.name === "container" ? [...own, ...intro] : [element];
  const tables = child(element, "table").flatMap((table) => rows(table, { ...context, path }));
  return [
    blockOf(element, "recital", path, words),
    ...lists.flatMap((list) => pointsOf(list, path)),
    ...tables,
  ];
}

function section(element: XmlElement, context: Context): Block[] {
  const num = child(element, "num")[0];
  const path: Step[] = [...context.path, ["sec", numberOf(element)]];
  const heading = elements(element).filter(({ name }) => name === "heading" || name === "subheading");
  const rest = {
    ...element,
    children: elements(element).filter((one) => one !== num && !heading.includes(one)),
  };
  return [blockOf(element, "heading", path, heading), ...blocksOf(rest, { path, recitals: { count: 0 } })];
}

function crossHeading(element: XmlElement, context: Context): Block[] {
  if (element.attributes.refersTo === "#preamble") return recital(element, context);
  return [blockOf(element, "heading", [...context.path, ["heading", ""]], [element])];
}

function formula(element: XmlElement, { path }: Context): Block[] {
  return [blockOf(element, "preamble", [...path, ["preamble", ""]], [element])];
}

function titles(preface: XmlElement, { path }: Context): Block[] {
  const paragraphs = child(preface, "p").flatMap((p) => child(p, "docTitle"));
  return paragraphs.map((title) => blockOf(title, "title", [...path, ["title", ""]], [title]));
}

function annex(element: XmlElement, context: Context): Block[] {
  return blocksOf(element, { path: [...context.path, ["annex", ""]], recitals: { count: 0 } });
}

/** What each element of the body gives; elements that are not named are looked into. */
const READERS: ReadonlyMap<string, (element: XmlElement, context: Context) => Block[]> = new Map([
  ["meta", () => []],
  ["coverPage", () => []],
  ["conclusions", () => []],
  ["preface", titles],
  ["formula", formula],
  ["container", recital],
  ["p", recital],
  ["crossHeading", crossHeading],
  ["section", section],
  ["paragraph", paragraph],
  ["table", rows],
  ["attachment", annex],
]);

/** The provisions of a document in order, without those that hold no text. */
export function blocksOf(
  element: XmlElement,
  context: Context = { path: [], recitals: { count: 0 } },
): Block[] {
  return elements(element)
    .flatMap((one) => (READERS.get(one.name) ?? blocksOf)(one, context))
    .filter(({ inline, printed }) => inline.text !== "" || printed !== "");
}
