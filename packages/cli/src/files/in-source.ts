import {
  type DraftStatement,
  type Extraction,
  type OffsetMap,
  type Range,
  type Segment,
  sourceOffset,
  sourceRange,
} from "@concordance/core";

/** Where a provision begins in the file: with the line of its first word, the marks before it included. */
function startIn(source: string, offsets: OffsetMap, start: number, last: number): number {
  const first = sourceOffset(offsets, start);
  const line = first === 0 ? 0 : source.lastIndexOf("\n", first - 1) + 1;
  return line > last ? line : Math.max(first, last);
}

/** Provisions cover the file as they cover the text: each ends where the next begins. */
function provisionsIn(source: string, offsets: OffsetMap, provisions: readonly Segment[]): Segment[] {
  let last = -1;
  const starts = provisions.map(({ range }, index) => {
    last = index === 0 ? 0 : startIn(source, offsets, range[0], last);
    return last;
  });
  return provisions.map((provision, index) => ({
    ...provision,
    range: [starts[index] ?? 0, starts[index + 1] ?? source.length],
  }));
}

function statementIn(offsets: OffsetMap, statement: DraftStatement): DraftStatement {
  const place = <T extends { range: Range }>(one: T): T => ({
    ...one,
    range: sourceRange(offsets, one.range),
  });
  return {
    ...place(statement),
    trigger: place(statement.trigger),
    qualifiers: statement.qualifiers.map(place),
    references: statement.references.map(place),
  };
}

/** What was extracted from the text of a file, with all ranges counted in the file itself. */
export function inSource(extraction: Extraction, source: string, offsets: OffsetMap): Extraction {
  const { document, statements } = extraction;
  return {
    document: {
      ...document,
      days: document.days.map((day) => ({ ...day, range: sourceRange(offsets, day.range) })),
      provisions: provisionsIn(source, offsets, document.provisions),
    },
    statements: statements.map((statement) => statementIn(offsets, statement)),
  };
}
