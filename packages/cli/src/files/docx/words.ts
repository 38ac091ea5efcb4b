import type { XmlElement } from "@concordance/core";
import { attribute, child, childrenOf, isOn, nameOf } from "./tree.ts";

/** What Word keeps beside its words: what was deleted or moved away, notes' marks, drawings, the code of fields. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    "AlternateContent commentReference del delText drawing endnoteReference footnoteReference instrText moveFrom object pict " +
    "pPr rPr rt"
  ).split(" "),
);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["br", "\n"],
  ["cr", "\n"],
  ["tab", " "],
  ["ptab", " "],
  ["noBreakHyphen", "-"],
]);

/** A character by its number; those of symbol fonts have none that other fonts know. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attribute(element, "char") ?? "", 16);
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return code > 0 && code < 0xd800 && !isPrivate ? String.fromCodePoint(code) : "";
}

function raw(element: XmlElement): string {
  const name = nameOf(element);
  if (LEFT_OUT.has(name) || isOn(child(element, "rPr"), "vanish")) return "";
  if (name === "t") return element.children.filter((one) => typeof one === "string").join("");
  if (name === "sym") return symbolOf(element);
  if (name === "br" && /^(?:page|column)$/u.test(attribute(element, "type") ?? "")) return " ";
  return SIGNS.get(name) ?? childrenOf(element).map(raw).join("");
}

/** The words of a paragraph: lines that its writer broke stay, other white space is one space. */
export function wordsOf(paragraph: XmlElement): string {
  return raw(paragraph)
    .replaceAll(/[ \t]+/gu, " ")
    .replaceAll(/ ?\n[ \n]*/gu, "\n")
    .replace(/^[\s\u00A0]+|(?<![\s\u00A0])[\s\u00A0]+$/gu, "");
}
