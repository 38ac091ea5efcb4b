import type { Issue, Result } from "../../model/index.ts";
import { BREAK, locatorMaker, unpunctuated } from "../marked/locators.ts";
import type { MarkedProvision } from "../reading/reading.ts";
import { parseXml, type XmlElement } from "../xml/tree.ts";
import { actOf, provisionsOf } from "./blocks.ts";
import type { FormexDocument } from "./document.ts";
import { metadataOf } from "./metadata.ts";
import type { Unit } from "./units.ts";

const fault = (message: string, tip: string): Issue => ({
  code: "formex",
  severity: "error",
  path: "",
  message,
  tip,
});

/** Lays the units out as running text, and counts every place in it. */
function layOut(units: readonly Unit[]): { text: string; provisions: MarkedProvision[] } {
  const locate = locatorMaker();
  const provisions: MarkedProvision[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const [index, { kind, path, printed, words }] of units.entries()) {
    const body = [printed, words].filter((part) => part !== "").join(" ");
    const part = index < units.length - 1 ? `${body}${BREAK}` : body;
    const end = start + part.length;
    provisions.push({ locator: locate(path), kind, num: numOf(path, printed), range: [start, end] });
    parts.push(part);
    start = end;
  }
  return { text: parts.join(""), provisions };
}

/** The printed number; headings of articles and chapters print theirs among their words. */
function numOf(path: Unit["path"], printed: string): string | null {
  if (printed !== "") return unpunctuated(printed);
  const [unit, num] = path.findLast(([one]) => one !== "heading") ?? ["", ""];
  return ["art", "chp", "sec", "title", "part", "annex"].includes(unit) ? num || null : null;
}

/** Reads the tree of a Formex file. */
export function formexOf(root: XmlElement): Result<FormexDocument> {
  const act = actOf(root);
  if (!act) {
    const tip = "Give an act of the Official Journal, which stands in the element ACT.";
    return { ok: false, issues: [fault(`holds no act under the root element ${root.name}`, tip)] };
  }
  const units = provisionsOf(root);
  const title = units.find(({ kind }) => kind === "title")?.words ?? "";
  const { language, ...facts } = metadataOf(root, act, title);
  const issues = [
    language === undefined && fault("names none of the six languages", "LG.DOC tells the language."),
    units.length === 0 && fault("holds no text", "TITLE, PREAMBLE and ENACTING.TERMS hold the text."),
  ].filter((issue) => issue !== false);
  if (language === undefined || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...facts, language, title, ...layOut(units) } };
}

/**
 * Reads an act of the European Union in Formex 4, the XML of the Official Journal: its facts and its running text with
 * provisions. Locators follow the printed numbers: `preamble__recital_12`, `art_5__para_1__point_a`, `annex_3__point_1`
 * (annexes in digits). Citations of the preamble are recitals by kind and `preamble__citation_1` by place. Words that the
 * act sets into another one are blocks (`art_102__qstr`), since they are no provisions of this one.
 *
 * After it: 1. the slices of all ranges, joined, are the text; 2. no two locators are equal. A file that is not well-formed,
 * declares a document type, is too long or too deep, or holds no act gives issues (`xml`, `formex`).
 *
 * @example readFormex(xml).value.provisions[0] // { locator: "title", kind: "title", num: null, range: [0, 57] }
 */
export function readFormex(xml: string): Result<FormexDocument> {
  const tree = parseXml(xml);
  return tree.ok ? formexOf(tree.value) : tree;
}
