import { extname } from "node:path";
import { type AkomaNtosoDocument, type Issue, type Result, read, readAkomaNtoso } from "@concordance/core";
import { readBytes, readStandardInput } from "./read-bytes.ts";

/** Most bytes that the command line reads of one text: 32 MB. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** A text, and what its file says about it where it says more than words. */
export interface Reading {
  readonly text: string;
  readonly marked?: AkomaNtosoDocument;
}

type Reader = (content: string) => Result<Reading> | Promise<Result<Reading>>;

const plainText: Reader = (text) => ({ ok: true, value: { text } });

const html: Reader = async (content) => {
  const { htmlToText } = await import("./html-text.ts");
  return { ok: true, value: { text: htmlToText(content) } };
};

const akomaNtoso: Reader = (content) => {
  const document = readAkomaNtoso(content.replace(/^\uFEFF/u, ""));
  return document.ok ? { ok: true, value: { text: document.value.text, marked: document.value } } : document;
};

/** How a file is read, by the end of its name; any other is plain text. */
const READERS: Readonly<Record<string, Reader>> = {
  ".html": html,
  ".htm": html,
  ".xhtml": html,
  ".xml": akomaNtoso,
};

const at = (path: string, issues: readonly Issue[]): Result<never> => ({
  ok: false,
  issues: issues.map((issue) => ({ ...issue, path })),
});

/** The text of a file, or of standard input where the path is `-`. */
export async function readText(path: string): Promise<Result<Reading>> {
  const bytes = await (path === "-" ? readStandardInput(MAX_BYTES) : readBytes(path, MAX_BYTES));
  if (!bytes.ok) return bytes;
  const content = read(bytes.value, { maxLength: MAX_BYTES });
  if (!content.ok) return at(path, content.issues);
  const reading = await (READERS[extname(path).toLowerCase()] ?? plainText)(content.value);
  return reading.ok ? reading : at(path, reading.issues);
}
