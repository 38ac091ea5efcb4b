import type { Extraction, Marked, MarkedProvision, Range } from "@concordance/core";

/** Provisions stand in order and cover the text, so that the last one that begins at or before a place holds it. */
function provisionAt(provisions: readonly MarkedProvision[], [start]: Range): MarkedProvision | undefined {
  let low = 0;
  let high = provisions.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((provisions[middle]?.range[0] ?? 0) <= start) low = middle;
    else high = middle;
  }
  return provisions[low];
}

function withProvisions(extraction: Extraction, marked: readonly MarkedProvision[]): Extraction {
  const provisions = marked.map(({ locator, kind, num, range }) => ({ locator, kind, num, range }));
  return {
    document: { ...extraction.document, provisions },
    statements: extraction.statements.map((statement) => ({
      ...statement,
      locator: provisionAt(provisions, statement.range)?.locator ?? statement.locator,
    })),
  };
}

/** What the file marks is known and goes before what the extractor guesses from the words: title, date, provisions. */
export function withMarkedStructure(extraction: Extraction, marked: Marked): Extraction {
  const { document, statements } = extraction;
  const known = {
    ...document,
    title: marked.title ?? document.title,
    date: marked.date ?? document.date,
  };
  return marked.provisions
    ? withProvisions({ document: known, statements }, marked.provisions)
    : { document: known, statements };
}
