import { type ByteFormat, type Format, formatOf, type Reading, type Result, readAs } from "@concordance/core";

/** A text and the one that was sent, which may have marks around it. */
export interface ReadText {
  readonly text: string;
  readonly sent: string;
}

/** The text for the answer, where the caller does not have it. */
export const unsent = ({ text, sent }: ReadText): { text?: string } => (text === sent ? {} : { text });

/** Names that tell `formatOf` what a media type says; what a text begins with goes before it. */
const NAMES: Readonly<Record<string, string>> = {
  "text/plain": "text.txt",
  "text/markdown": "text.md",
  "text/html": "text.html",
  "application/xhtml+xml": "text.xhtml",
  "application/xml": "text.xml",
  "text/xml": "text.xml",
};

/** Media types of single texts. */
export const TEXT_TYPES: readonly string[] = Object.keys(NAMES);

const COMMAND = "The command line reads PDF and Word: npx concordance extract FILE.";

/** What to do about files that only a runtime with processes reads. */
export const TYPE_TIPS: Readonly<Record<string, string>> = {
  "application/pdf": COMMAND,
  "application/msword": COMMAND,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": COMMAND,
};

const isBytes = (format: Format): format is ByteFormat => format === "pdf" || format === "docx";

/** Whether a file is of a format that is not read here; then what to do about it. */
export const fileTip = (name: string, bytes: Uint8Array): string | undefined =>
  isBytes(formatOf(name, bytes)) ? COMMAND : undefined;

/** Reads a text by the name of its file or, without one, by its media type. */
export function readSent(sent: string, { name, type }: { name?: string; type: string }): Result<Reading> {
  const format = formatOf(name ?? NAMES[type] ?? "text.txt", sent);
  if (isBytes(format)) return readAs("text", sent);
  const content = format === "html" || format === "xml" ? sent.replace(/^\uFEFF/u, "") : sent;
  return readAs(format, content);
}
