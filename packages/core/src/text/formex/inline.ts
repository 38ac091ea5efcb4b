import type { XmlElement } from "../xml/tree.ts";

type Node = XmlElement | string;

/** The character that a quotation mark of Formex names by its hexadecimal code. */
function quote({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.CODE ?? "", 16);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
}

function raw(node: Node): string {
  if (typeof node === "string") return node;
  if (node.name === "NOTE") return "";
  if (node.name === "QUOT.START" || node.name === "QUOT.END") return quote(node);
  return node.children.map(raw).join("");
}

/** Words of nodes that stand in one line: without notes, with quotation marks, white space collapsed but for no-break spaces. */
export function wordsOf(nodes: readonly Node[]): string {
  const words = nodes.map(raw).join("");
  return words.replaceAll(/[ \t\r\n]+/gu, " ").trim();
}
