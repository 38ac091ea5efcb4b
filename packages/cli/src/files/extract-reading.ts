import { type Extraction, type ExtractOptions, extract, type Marked, type Reading } from "@concordance/core";

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
