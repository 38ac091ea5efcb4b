import type { AkomaNtosoDocument, Extraction, Range, Segment } from "@concordance/core";

/** Provisions stand in order and cover the text, so that the last one that begins at or before a place holds it. */
function provisionAt(provisions: readonly Segment[], [start]: Range): Segment | undefined {
  let low = 0;
  let high = provisions.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((provisions[middle]?.range[0] ?? 0) <= start) low = middle;
    else high = middle;
  }
  return provisions[low];
}

/** What the file marks is known and goes before what the extractor guesses from the words: title, date, provisions. */
export function withMarkedStructure(extraction: Extraction, marked: AkomaNtosoDocument): Extraction {
  const provisions = marked.provisions.map(({ locator, kind, num, range }) => ({
    locator,
    kind,
    num,
    range,
  }));
  return {
    document: {
      ...extraction.document,
      title: marked.title || extraction.document.title,
      date: marked.adopted ?? extraction.document.date,
      provisions,
    },
    statements: extraction.statements.map((statement) => ({
      ...statement,
      locator: provisionAt(provisions, statement.range)?.locator ?? statement.locator,
    })),
  };
}
