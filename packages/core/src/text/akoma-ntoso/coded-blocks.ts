import type { Provision } from "../../model/index.ts";
import { elements, textOf, type XmlElement } from "../xml/tree.ts";
import type { Block } from "./blocks.ts";
import type { AkomaNtosoCodings } from "./codings.ts";
import { inlineOf } from "./inline.ts";

const HOLDERS: ReadonlySet<string> = new Set(["content", "intro"]);
const isNumber = (element: XmlElement): boolean =>
  elements(element).some(({ name, attributes }) => name === "inline" && attributes.name === "num");

/** The paragraphs that are a provision's own, not those of provisions inside it. */
function paragraphsOf(element: XmlElement): XmlElement[] {
  return elements(element).flatMap((one) => {
    if (HOLDERS.has(one.name)) return paragraphsOf(one);
    return one.name === "p" && !isNumber(one) ? [one] : [];
  });
}

function printedIn(element: XmlElement): string {
  const num = elements(element).find((one) => one.name === "num" || isNumber(one));
  return num ? textOf(num) : "";
}

function blockOf(element: XmlElement, { kind, locator }: Provision): Block {
  return {
    kind,
    path: [[locator, ""]],
    printed: printedIn(element),
    eId: locator,
    inline: inlineOf(paragraphsOf(element)),
  };
}

/** The provisions of a file of the register in their order: its codings say what each element is. */
export function codedBlocksOf(root: XmlElement, { provisions }: AkomaNtosoCodings): Block[] {
  const known = new Map<string, Provision>(
    provisions.filter((one) => one.in === undefined).map((one) => [one.locator, one]),
  );
  const walk = (element: XmlElement): Block[] => {
    if (element.name === "meta") return [];
    const provision = known.get(element.attributes.eId ?? "");
    const inner = elements(element).flatMap(walk);
    return provision ? [blockOf(element, provision), ...inner] : inner;
  };
  return walk(root);
}
