import { type Extraction, type ExtractOptions, extractReading } from "@concordance/core";
import { inSource } from "./in-source.ts";
import type { FileReading } from "./read-text.ts";

/** Extracts from the text of a file. Ranges count in that text; of a Markdown file, in the file as it stands. */
export function extractedFrom(
  { format, source, reading }: FileReading,
  options: ExtractOptions,
): { readonly text: string; readonly extraction: Extraction } {
  const { text, offsets } = reading;
  const extraction = extractReading(reading, options);
  if (format !== "markdown" || source === null || !offsets) return { text, extraction };
  return { text: source, extraction: inSource(extraction, source, offsets) };
}
