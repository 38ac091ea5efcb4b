import { extname } from "node:path";
import { type Result, read } from "@concordance/core";
import { readBytes, readStandardInput } from "./read-bytes.ts";

/** Most bytes that the command line reads of one text: 32 MB. */
export const MAX_BYTES = 32 * 1024 * 1024;

const HTML = new Set([".html", ".htm", ".xhtml"]);

async function plainText(path: string, text: string): Promise<Result<string>> {
  if (!HTML.has(extname(path).toLowerCase())) return { ok: true, value: text };
  const { htmlToText } = await import("./html-text.ts");
  return { ok: true, value: htmlToText(text) };
}

/** The text of a file, or of standard input where the path is `-`. What a file holds is told by the end of its name. */
export async function readText(path: string): Promise<Result<string>> {
  const bytes = await (path === "-" ? readStandardInput(MAX_BYTES) : readBytes(path, MAX_BYTES));
  if (!bytes.ok) return bytes;
  const text = read(bytes.value, { maxLength: MAX_BYTES });
  if (!text.ok) return { ok: false, issues: text.issues.map((issue) => ({ ...issue, path })) };
  return plainText(path, text.value);
}
