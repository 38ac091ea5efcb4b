import {
  type ByteFormat,
  type Format,
  formatOf,
  type Issue,
  type Reading,
  type Result,
  read,
  readAs,
} from "@concordance/core";
import { readInChild } from "./in-child.ts";
import { readBytes, readStandardInput } from "./read-bytes.ts";

/** Most bytes that the command line reads of one text: 32 MB. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** A reading of a file and what it was read from. */
export interface FileReading {
  readonly format: Format;
  /** The file's own text; null where it is none. */
  readonly source: string | null;
  readonly reading: Reading;
}

const isBytes = (format: Format): format is ByteFormat => format === "pdf" || format === "docx";

/** Everything but a plain text and Markdown is read as if a byte-order mark were not there. */
const unmarked = (content: string): string => content.replace(/^\uFEFF/u, "");

async function readFormat(format: Format, bytes: Uint8Array): Promise<Result<FileReading>> {
  if (isBytes(format)) {
    const reading = await readInChild({ format, bytes });
    return reading.ok ? { ok: true, value: { format, source: null, reading: reading.value } } : reading;
  }
  const content = read(bytes, { maxLength: MAX_BYTES });
  if (!content.ok) return content;
  const source = format === "html" || format === "xml" ? unmarked(content.value) : content.value;
  const reading = readAs(format, source);
  return reading.ok ? { ok: true, value: { format, source, reading: reading.value } } : reading;
}

const at = (path: string, issues: readonly Issue[]): Result<never> => ({
  ok: false,
  issues: issues.map((issue) => ({ ...issue, path })),
});

/** The text of some bytes, read as their beginning or their name tells. */
export const readNamed = (name: string, bytes: Uint8Array): Promise<Result<FileReading>> =>
  readFormat(formatOf(name, bytes), bytes);

/** The text of a file, or of standard input where the path is `-`, and what the file says about it. */
export async function readText(path: string): Promise<Result<FileReading>> {
  const bytes = await (path === "-" ? readStandardInput(MAX_BYTES) : readBytes(path, MAX_BYTES));
  if (!bytes.ok) return bytes;
  const result = await readNamed(path, bytes.value);
  return result.ok ? result : at(path, result.issues);
}

/** The text that ranges count in: of Markdown the file as it stands, otherwise what was read. */
export const countedText = ({ format, source, reading }: FileReading): string =>
  format === "markdown" && source !== null ? source : reading.text;
