import { parseXml, type Reading, type Result, type XmlElement } from "@concordance/core";
import { fault } from "../../fault.ts";
import { partsOf } from "./archive.ts";
import { blocksOf } from "./document.ts";
import { Numbering } from "./numbering.ts";
import { stylesOf } from "./styles.ts";
import { attribute, child, childrenOf } from "./tree.ts";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const no = (code: string, message: string, tip: string): Result<never> => ({
  ok: false,
  issues: [fault("", code, message, tip)],
});

function treeOf(xml: string | undefined): Result<XmlElement | undefined> {
  return xml === undefined ? { ok: true, value: undefined } : parseXml(xml);
}

/** The name of the part that holds the words. */
function mainPart(relations: XmlElement | undefined): string {
  const targets = childrenOf(relations ?? { name: "", attributes: {}, children: [] });
  const main = targets.find((one) => attribute(one, "Type")?.endsWith("/officeDocument"));
  return attribute(main, "Target")?.replace(/^\//u, "") ?? "word/document.xml";
}

function textOf(parts: ReadonlyMap<string, string>): Result<string> {
  const relations = treeOf(parts.get("_rels/.rels"));
  if (!relations.ok) return relations;
  const trees = [mainPart(relations.value), "word/styles.xml", "word/numbering.xml"].map((name) =>
    treeOf(parts.get(name)),
  );
  const roots: (XmlElement | undefined)[] = [];
  for (const tree of trees) {
    if (!tree.ok) return tree;
    roots.push(tree.value);
  }
  const [document, styles, numbering] = roots;
  const body = child(document, "body");
  if (!body) return no("docx", "the archive holds no Word document", "Give a file that Word saved as .docx.");
  const blocks = blocksOf(body, { styles: stylesOf(styles), numbering: new Numbering(numbering) });
  return { ok: true, value: blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n` };
}

/**
 * The running text of a Word document: paragraphs with an empty line between, list items and headings with the numbers that
 * Word prints. Left out: headers, footers, notes, comments, deletions, hidden words, text boxes, tables of contents. Words
 * that somebody inserted count. Issues: `docx` (broken, locked, or saved before 2007), `too-large`, `xml`.
 */
export function readDocx(bytes: Uint8Array): Result<Reading> {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) {
    const message = "the document is locked with a password or was saved in the format before 2007";
    return no("docx", message, "Save it as .docx, without a password.");
  }
  const parts = partsOf(bytes);
  if (!parts.ok) return parts;
  const text = textOf(parts.value);
  return text.ok ? { ok: true, value: { text: text.value, offsets: null, marked: null } } : text;
}
