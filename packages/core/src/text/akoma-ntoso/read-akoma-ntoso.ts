import type { Issue, Result } from "../../model/index.ts";
import { BREAK, locatorMaker, unpunctuated } from "../marked/locators.ts";
import { parseXml, type XmlElement } from "../xml/tree.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { codedBlocksOf } from "./coded-blocks.ts";
import { codingsOf } from "./codings.ts";
import type { AkomaNtosoDocument, AkomaNtosoLink, AkomaNtosoProvision } from "./document.ts";
import { metadataOf } from "./metadata.ts";

const fault = (message: string, tip: string): Issue => ({
  code: "akoma-ntoso",
  severity: "error",
  path: "",
  message,
  tip,
});

/** Lays the blocks out as running text, and counts every place in it. */
function layOut(blocks: readonly Block[]) {
  const locate = locatorMaker();
  const provisions: AkomaNtosoProvision[] = [];
  const links: AkomaNtosoLink[] = [];
  const verbs: AkomaNtosoDocument["verbs"][number][] = [];
  let text = "";
  for (const [index, { kind, path, printed, eId, inline }] of blocks.entries()) {
    const start = text.length;
    const offset = start + (printed === "" ? 0 : printed.length + 1);
    text += printed === "" ? inline.text : `${printed} ${inline.text}`;
    if (index < blocks.length - 1) text += BREAK;
    const num = unpunctuated(printed);
    provisions.push({ locator: locate(path), kind, num, eId, range: [start, text.length] });
    for (const { symbol, at } of inline.links) {
      links.push({ symbol, range: at && [offset + at[0], offset + at[1]] });
    }
    const carries = kind === "recital" || kind === "paragraph" || kind === "block" || kind === "point";
    if (inline.verb && carries) verbs.push({ range: [offset + inline.verb[0], offset + inline.verb[1]] });
  }
  return { text, provisions, links, verbs };
}

/** Reads the tree of an Akoma Ntoso file. */
export function akomaNtosoOf(root: XmlElement): Result<AkomaNtosoDocument> {
  if (root.name !== "akomaNtoso") {
    const tip = "Give an Akoma Ntoso 3.0 file, whose root element is akomaNtoso.";
    return { ok: false, issues: [fault(`has the root element ${root.name}`, tip)] };
  }
  const { language, ...metadata } = metadataOf(root);
  const codings = codingsOf(root);
  const blocks = codings ? codedBlocksOf(root, codings) : blocksOf(root);
  const issues = [
    language === undefined && fault("names none of the six languages", "FRBRlanguage tells the language."),
    blocks.length === 0 &&
      !codings &&
      fault("holds no text", "Preface, preamble and mainBody hold the text."),
    metadata.work === "" && fault("names no work", "FRBRWork tells it in FRBRuri."),
  ].filter((issue) => issue !== false);
  if (language === undefined || issues.length > 0) return { ok: false, issues };
  const title = blocks.find(({ kind }) => kind === "title")?.inline.text ?? "";
  return {
    ok: true,
    value: { ...metadata, language, title, ...layOut(blocks), ...(codings && { codings }) },
  };
}

/**
 * Reads a United Nations resolution in Akoma Ntoso 3.0 (OASIS, 2018, as the UN's DGACM applies it): its facts and
 * its running text with provisions. Locators follow the printed numbers, so that they are the same in every
 * language version; the file's own identifiers stand beside them. Points of a script without Latin letters take
 * the letter of their place. A file that the register wrote (`exportInstrument`, `akn`) keeps the locators of its record,
 * and `codings` gives its provisions and statements.
 *
 * A file that is not well-formed, declares a document type, is too long or too deep, or is no Akoma Ntoso gives
 * issues (`xml`, `akoma-ntoso`), with the line where it is known.
 *
 * @example readAkomaNtoso(xml).value.provisions[0] // { locator: "title", kind: "title", range: [0, 42], … }
 */
export function readAkomaNtoso(xml: string): Result<AkomaNtosoDocument> {
  const tree = parseXml(xml);
  return tree.ok ? akomaNtosoOf(tree.value) : tree;
}
