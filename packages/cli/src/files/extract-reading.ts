import { type Extraction, type ExtractOptions, extract, type Marked, type Reading } from "@concordance/core";
import { inSource } from "./in-source.ts";
import type { FileReading } from "./read-text.ts";

/** What a file marks goes before what the extractor tells from the words, and what the caller says before both. */
function optionsOf(marked: Marked, options: ExtractOptions): ExtractOptions {
  const { language, provisions } = marked;
  const segments = provisions?.map(({ locator, kind, num, range }) => ({ locator, kind, num, range }));
  return { ...(language && { language }), ...(segments && { provisions: segments }), ...options };
}

/** Extracts from a reading; title and date that its file gives go before those in the words. */
export function extractReading({ text, marked }: Reading, options: ExtractOptions): Extraction {
  if (!marked) return extract(text, options);
  const { document, statements } = extract(text, optionsOf(marked, options));
  const { title, date } = document;
  return { document: { ...document, title: marked.title ?? title, date: marked.date ?? date }, statements };
}

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
