import type { XmlElement } from "../xml/tree.ts";
import { wordsOf } from "./inline.ts";

/** What the inside of a unit is made of, in order: words of one paragraph, or an element that holds units of its own. */
export type Part = { readonly words: string } | { readonly holds: XmlElement };

/** Elements that part paragraphs and are no unit themselves. */
const PARAGRAPHS: ReadonlySet<string> = new Set(["ALINEA", "P", "TXT", "TI", "STI", "CONTENTS"]);
/** Elements that hold units. */
const HOLDERS: ReadonlySet<string> = new Set(
  "LIST NP QUOT.S TBL GR.SEQ DIVISION ARTICLE PARAG ITEM ROW TITLE".split(" "),
);

type Node = XmlElement | string;

/** Parts an element's inside. Words that stand beside a list are a paragraph, as those in an element of their own are. */
export function partsOf(nodes: readonly Node[]): Part[] {
  const parts: Part[] = [];
  let inline: Node[] = [];
  const close = () => {
    const words = wordsOf(inline);
    if (words !== "") parts.push({ words });
    inline = [];
  };
  for (const node of nodes) {
    const isHolder = typeof node !== "string" && HOLDERS.has(node.name);
    const isParagraph = typeof node !== "string" && PARAGRAPHS.has(node.name);
    if (!isHolder && !isParagraph) inline.push(node);
    else {
      close();
      parts.push(...(isParagraph ? partsOf(node.children) : [{ holds: node }]));
    }
  }
  close();
  return parts;
}
