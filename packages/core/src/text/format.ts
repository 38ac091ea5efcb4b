import type { Result } from "../model/index.ts";
import { readHtml } from "./html/index.ts";
import { readMarkdown } from "./markdown/index.ts";
import { type Reading, readPlainText } from "./reading/index.ts";
import { readXml } from "./xml/index.ts";

/** Formats that are texts themselves, which the core reads. */
export type TextFormat = "text" | "markdown" | "html" | "xml";
/** Formats of bytes, which only some runtimes can read. */
export type ByteFormat = "pdf" | "docx";
export type Format = TextFormat | ByteFormat;

const BY_EXTENSION: ReadonlyMap<string, Format> = new Map([
  ["docm", "docx"],
  ["docx", "docx"],
  ["htm", "html"],
  ["html", "html"],
  ["markdown", "markdown"],
  ["md", "markdown"],
  ["pdf", "pdf"],
  ["xhtml", "html"],
  ["xml", "xml"],
]);

/** How much of a file its signature is looked for in; a PDF may have other bytes before it. */
const OPENING = 1024;
const PDF = "%PDF-";
/** A zip archive, which a Word document is, with files or without. */
const ZIP = ["PK\u0003\u0004", "PK\u0005\u0006"];
/** A compound file, in which Word keeps encrypted documents and those before 2007. */
const COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
const BYTE_ORDER_MARKS = ["\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF", "\uFEFF"];
/** What may stand before a root element: a declaration, comments. */
const PROLOGUE = /^(?:<\?xml\b[^>]{0,200}\?>\s{0,64})?(?:<!--[^>]{0,300}-->\s{0,64}){0,3}/u;
const HTML = /^<(?:!doctype\s{1,8}html|html)\b/iu;
const XML = /^<(?:\?xml\b|(?:akomaNtoso|COMBINED\.FMX|ACT)[\s>])/u;

/** What a file begins with, as characters of the numbers of its bytes; without the zeros of UTF-16 and white space. */
function openingOf(content: string | Uint8Array): string {
  const opening =
    typeof content === "string"
      ? content.slice(0, OPENING)
      : String.fromCharCode(...content.subarray(0, OPENING));
  const mark = BYTE_ORDER_MARKS.find((one) => opening.startsWith(one)) ?? "";
  const wide = mark.length === 2 ? opening.replaceAll("\0", "") : opening;
  return wide.slice(mark.length).trimStart();
}

function byContent(opening: string, named: Format): Format | undefined {
  if (opening.startsWith(PDF) || (named === "pdf" && opening.includes(PDF))) return "pdf";
  if ([...ZIP, COMPOUND].some((signature) => opening.startsWith(signature))) return "docx";
  const root = opening.slice(PROLOGUE.exec(opening)?.[0].length);
  if (HTML.test(root)) return "html";
  return XML.test(opening) || XML.test(root) ? "xml" : undefined;
}

/**
 * The format of a file, by what it begins with, otherwise by the end of its name, otherwise plain text. A name that says
 * PDF or Word goes for nothing where the content does not begin as one, so that a misnamed text is read as a text.
 *
 * @example formatOf("accord.txt", "<!doctype html><p>They agree.") // "html"
 */
export function formatOf(name: string, content: string | Uint8Array): Format {
  const extension = /\.([a-z\d]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  const named = BY_EXTENSION.get(extension) ?? "text";
  const found = byContent(openingOf(content), named);
  if (found) return found;
  return named === "pdf" || named === "docx" ? "text" : named;
}

/**
 * Reads a text of a known format. Plain text, Markdown and HTML always give a reading; XML may give issues.
 *
 * @example readAs("html", "<p>They agree.").value.text // "They agree.\n"
 */
export function readAs(format: TextFormat, content: string): Result<Reading> {
  if (format === "xml") return readXml(content);
  if (format === "html") return { ok: true, value: readHtml(content) };
  return { ok: true, value: format === "markdown" ? readMarkdown(content) : readPlainText(content) };
}
