import { extname } from "node:path";
import { type AkomaNtosoDocument, type Result, read, readAkomaNtoso } from "@concordance/core";
import { fault } from "../fault.ts";
import { MAX_BYTES, type Reading } from "../files/read-text.ts";
import type { ArchiveEntry } from "./entries.ts";

const HTML: ReadonlySet<string> = new Set([".html", ".htm", ".xhtml"]);

/** A file of an archive that was read; `xml` is the file as it stands, where it marks its provisions. */
export type EntryReading = Reading & { readonly xml?: string };

const marked = (document: AkomaNtosoDocument, xml: string): EntryReading => ({
  text: document.text,
  marked: document,
  xml,
});

async function readingOf(name: string, content: string): Promise<Result<EntryReading>> {
  const end = extname(name).toLowerCase();
  if (HTML.has(end)) {
    const { htmlToText } = await import("../files/html-text.ts");
    return { ok: true, value: { text: htmlToText(content) } };
  }
  if (end !== ".xml") return { ok: true, value: { text: content } };
  const document = readAkomaNtoso(content.replace(/^\uFEFF/u, ""));
  return document.ok ? { ok: true, value: marked(document.value, content) } : document;
}

/** Reads a file of an archive as its name says: Akoma Ntoso, HTML, or plain text. */
export async function readEntry({ name, bytes }: ArchiveEntry): Promise<Result<EntryReading>> {
  if (bytes === "too-large") {
    const message = `the file is larger than ${MAX_BYTES} bytes`;
    return { ok: false, issues: [fault(name, "too-large", message, "Cut it into parts.")] };
  }
  const content = read(bytes, { maxLength: MAX_BYTES });
  return content.ok ? readingOf(name, content.value) : content;
}
