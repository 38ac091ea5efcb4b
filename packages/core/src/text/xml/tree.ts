import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Issue, Result } from "../../model/index.ts";

const MAX_LENGTH = 20_000_000;
const MAX_DEPTH = 64;

/** An element with its attributes and its children in document order; a string is character data. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

type RawNode = Readonly<Record<string, unknown>>;

/** Numeric references are read, names beside the five of XML are not. The library takes a table here; its types do not say so. */
const REFERENCES: object = { htmlEntities: {} };

const parser = new XMLParser({
  ...REFERENCES,
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_DEPTH,
});

const fault = (message: string, tip: string, place: Pick<Issue, "line" | "column"> = {}): Issue => ({
  code: "xml",
  severity: "error",
  path: "",
  ...place,
  message,
  tip,
});

function refusal(xml: string): Issue | undefined {
  if (xml.length > MAX_LENGTH) {
    return fault(`is longer than ${MAX_LENGTH} characters`, "Give one document at a time.");
  }
  const doctype = /<!(?:DOCTYPE|ENTITY)/iu.exec(xml);
  if (!doctype) return undefined;
  const line = xml.slice(0, doctype.index).split("\n").length;
  return fault("declares a document type or entities", "Remove the declaration: none is expanded.", { line });
}

function malformation(xml: string): Issue | undefined {
  const verdict = XMLValidator.validate(xml);
  if (verdict === true) return undefined;
  const { msg, line, col } = verdict.err;
  const place = line > 0 && col > 0 ? { line, column: col } : {};
  return fault(`is not well-formed XML: ${msg}`, "Fetch the file again or repair it.", place);
}

function elementOf(raw: RawNode): XmlElement | string {
  if (typeof raw["#text"] === "string") return raw["#text"];
  const name = Object.keys(raw).find((key) => key !== ":@") ?? "";
  return {
    name,
    attributes: (raw[":@"] ?? {}) as Record<string, string>,
    children: ((raw[name] ?? []) as RawNode[]).map(elementOf),
  };
}

function parse(xml: string): Result<XmlElement> {
  try {
    const roots = (parser.parse(xml) as RawNode[]).map(elementOf);
    const root = roots.find((node) => typeof node !== "string");
    if (root) return { ok: true, value: root };
    return { ok: false, issues: [fault("holds no element", "Give an XML document.")] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      issues: [fault(`cannot be read: ${reason}`, `At most ${MAX_DEPTH} levels are read.`)],
    };
  }
}

/**
 * Reads XML into a tree, safely: no document type, no entities but the five of XML and numeric ones, at most
 * twenty million characters and 64 levels. Faults are issues of code `xml`, with the line where it is known.
 *
 * @example parseXml("<a>b</a>") // { ok: true, value: { name: "a", attributes: {}, children: ["b"] } }
 */
export function parseXml(xml: string): Result<XmlElement> {
  const source = xml.replace(/^\uFEFF/u, "");
  const issue = refusal(source) ?? malformation(source);
  return issue ? { ok: false, issues: [issue] } : parse(source);
}

/** Child elements, without character data. */
export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => typeof child !== "string");
}

/** All descendants of one name, in document order; a match is not searched further. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

/** Character data of an element and everything in it, white space collapsed. */
export function textOf(element: XmlElement): string {
  const raw = (node: XmlElement | string): string =>
    typeof node === "string" ? node : node.children.map(raw).join("");
  return raw(element).replace(/\s+/gu, " ").trim();
}
