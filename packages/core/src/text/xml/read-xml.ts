import type { Edtf, Issue, Result } from "../../model/index.ts";
import { akomaNtosoOf } from "../akoma-ntoso/read-akoma-ntoso.ts";
import { formexOf } from "../formex/read-formex.ts";
import type { MarkedDocument, Reading } from "../reading/reading.ts";
import { parseXml, type XmlElement } from "./tree.ts";

type Reader = (root: XmlElement) => Result<Reading>;

function readingOf(
  { text, title, language, provisions }: MarkedDocument,
  date: Edtf | null,
): Result<Reading> {
  const marked = { title: title || null, date, language, provisions };
  return { ok: true, value: { text, offsets: null, marked } };
}

const akomaNtoso: Reader = (root) => {
  const document = akomaNtosoOf(root);
  return document.ok ? readingOf(document.value, document.value.adopted) : document;
};

const formex: Reader = (root) => {
  const document = formexOf(root);
  return document.ok ? readingOf(document.value, document.value.date) : document;
};

/** How a document is read, by its root element. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ["akomaNtoso", akomaNtoso],
  ["ACT", formex],
  ["COMBINED.FMX", formex],
]);

const unknown = (name: string): Issue => ({
  code: "xml-kind",
  severity: "error",
  path: "",
  message: `is XML of a kind that is not read: its root element is ${name.slice(0, 60)}`,
  tip: "Give Akoma Ntoso 3.0, whose root element is akomaNtoso, or Formex 4, whose root element is ACT or COMBINED.FMX.",
});

/**
 * Reads an XML document of one of the kinds that mark provisions: Akoma Ntoso of the United Nations, Formex of the European
 * Union. The root element tells which; any other gives the issue `xml-kind`, and faults of a kind give its own.
 *
 * @example readXml("<note>They agree.</note>") // { ok: false, issues: [{ code: "xml-kind", … }] }
 */
export function readXml(xml: string): Result<Reading> {
  const tree = parseXml(xml);
  if (!tree.ok) return tree;
  const reader = READERS.get(tree.value.name);
  return reader ? reader(tree.value) : { ok: false, issues: [unknown(tree.value.name)] };
}
