import type { ProvisionKind } from "../../model/index.ts";
import type { Step } from "../marked/locators.ts";
import { lettersOf } from "../marked/numerals.ts";
import { elements, type XmlElement } from "../xml/tree.ts";
import { wordsOf } from "./inline.ts";
import { type Part, partsOf } from "./parts.ts";

/** A provision before its place in the text is known. */
export interface Unit {
  readonly kind: ProvisionKind;
  readonly path: readonly Step[];
  /** Number as printed, punctuation included; empty where none is printed. */
  readonly printed: string;
  readonly words: string;
}

/** A provision and those inside it: what it is, its printed number, and what it is made of. */
interface Whole {
  readonly kind: ProvisionKind;
  readonly path: readonly Step[];
  readonly printed: string;
  readonly parts: readonly Part[];
}

const NUMBERS: ReadonlySet<string> = new Set(["NO.P", "NO.PARAG"]);

export const child = (element: XmlElement, name: string): XmlElement | undefined =>
  elements(element).find((one) => one.name === name);

/** Digits and Latin letters of a printed number; empty where there are none. */
export const numberOf = (printed: string): string =>
  /[a-z\d]+(?:\.[a-z\d]+)*/u.exec(printed.toLowerCase())?.[0] ?? "";

/** A unit's own number and what follows it. */
function numbered(element: XmlElement): { printed: string; parts: Part[] } {
  const num = elements(element).find(({ name }) => NUMBERS.has(name));
  const rest = element.children.filter((one) => one !== num);
  return { printed: num ? wordsOf(num.children) : "", parts: partsOf(rest) };
}

/** A point of a list: its number stands in the paragraph that it holds, or nowhere. */
function point(element: XmlElement, path: readonly Step[], place: number): Unit[] {
  const { printed, parts } = numbered(element.name === "ITEM" ? (child(element, "NP") ?? element) : element);
  const step: Step = ["point", numberOf(printed) || lettersOf(place)];
  return unitsOf({ kind: "point", path: [...path, step], printed, parts });
}

function points(list: XmlElement, path: readonly Step[]): Unit[] {
  return elements(list).flatMap((item, index) => point(item, path, index + 1));
}

/** A passage that amends another act: its paragraphs are quoted words, not provisions of this one. */
function quoted(element: XmlElement, path: readonly Step[]): Unit[] {
  const here: Step[] = [...path, ["qstr", ""]];
  const { printed, parts } = numbered(element);
  return parts.flatMap((part, index): Unit[] =>
    "holds" in part
      ? quoted(part.holds, path)
      : [{ kind: "block", path: here, printed: index === 0 ? printed : "", words: part.words }],
  );
}

function rows(table: XmlElement, path: readonly Step[]): Unit[] {
  return elements(table).flatMap((one): Unit[] => {
    if (one.name !== "ROW") return rows(one, path);
    const words = elements(one)
      .map(({ children }) => wordsOf(children))
      .join(" ")
      .trim();
    return [{ kind: "list", path: [...path, ["row", ""]], printed: "", words }];
  });
}

/** A numbered paragraph of an article. */
function paragraph(element: XmlElement, path: readonly Step[]): Unit[] {
  const { printed, parts } = numbered(element);
  return unitsOf({ kind: "paragraph", path: [...path, ["para", numberOf(printed)]], printed, parts });
}

/** A group of an annex: its title counts as a point or a section where it prints a number. */
function group(element: XmlElement, path: readonly Step[]): Unit[] {
  const title = child(element, "TITLE");
  const { printed = "", words = "" } = title ? titleOf(title) : {};
  const section = /^section\s+([a-z\d]+)/iu.exec(words)?.[1];
  const step: Step = section ? ["sec", section.toLowerCase()] : ["point", numberOf(printed)];
  const here = section || printed ? [...path, step] : path;
  const at = here === path ? [...path, ["heading", ""] as Step] : here;
  const inner = partsOf(element.children.filter((one) => one !== title));
  return [{ kind: "heading", path: at, printed, words }, ...looseUnits(inner, here)];
}

/** Title and subtitle in one line, with the number that the title prints. */
export function titleOf(title: XmlElement): { printed: string; words: string } {
  const lines = elements(title).flatMap((line) => {
    const np = child(line, "NP");
    return np ? [numbered(np)] : [{ printed: "", parts: partsOf(line.children) }];
  });
  const words = lines.flatMap(({ parts }) => parts.flatMap((part) => ("words" in part ? [part.words] : [])));
  return { printed: lines[0]?.printed ?? "", words: words.join(" ") };
}

/** What an element that holds units gives inside a unit. */
function held(element: XmlElement, path: readonly Step[], place: number): Unit[] {
  if (element.name === "LIST") return points(element, path);
  if (element.name === "NP" || element.name === "ITEM") return point(element, path, place);
  if (element.name === "QUOT.S") return quoted(element, path);
  if (element.name === "TBL") return rows(element, path);
  if (element.name === "PARAG") return paragraph(element, path);
  return element.name === "GR.SEQ" ? group(element, path) : looseUnits(partsOf(element.children), path);
}

/** Units of a part of a document that is none itself: paragraphs without a number are blocks. */
export function looseUnits(parts: readonly Part[], path: readonly Step[]): Unit[] {
  let place = 0;
  return parts.flatMap((part): Unit[] => {
    if ("words" in part)
      return [{ kind: "block", path: [...path, ["block", ""]], printed: "", words: part.words }];
    place += 1;
    return held(part.holds, path, place);
  });
}

/** A unit, and in order what it holds: its first paragraph is its own, further ones are subparagraphs. */
export function unitsOf({ kind, path, printed, parts }: Whole): Unit[] {
  const [first] = parts;
  const own = first && "words" in first ? first.words : "";
  let paragraphs = 0;
  let place = 0;
  const rest = parts.flatMap((part): Unit[] => {
    if ("words" in part) {
      paragraphs += 1;
      const at: Step[] = [...path, ["subpara", String(paragraphs)]];
      const inner = kind === "article" ? "paragraph" : kind;
      return part === first ? [] : [{ kind: inner, path: at, printed: "", words: part.words }];
    }
    place += 1;
    return held(part.holds, path, place);
  });
  return [{ kind, path, printed, words: own }, ...rest];
}
