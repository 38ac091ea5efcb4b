import { strToU8, zipSync } from "fflate";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS =
  '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
}

/** An archive of named parts. */
export const archiveOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])));

/** A Word document of a body, styles and lists, given as the insides of their parts. */
export function docxOf(body: string, { styles = "", numbering = "" }: Parts = {}): Uint8Array {
  return archiveOf({
    "_rels/.rels": RELATIONS,
    "word/document.xml": `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${NAMESPACE}>${styles}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${NAMESPACE}>${numbering}</w:numbering>`,
  });
}

/** A paragraph with its properties. */
export const paragraph = (words: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** Properties of a paragraph that counts in a list. */
export const listed = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
