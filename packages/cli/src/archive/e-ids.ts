import { Parser } from "htmlparser2";

/** Elements that hold a provision's own words, as the United Nations' files use them (Akoma Ntoso 3.0). */
const PROVISIONS: ReadonlySet<string> = new Set([
  "formula",
  "container",
  "crossHeading",
  "section",
  "paragraph",
  "point",
  "item",
]);

/** How many provisions a file marks with an identifier, and how many of these a reading has. */
export interface EIdCount {
  readonly inFile: number;
  readonly matched: number;
}

/** Identifiers of the provisions that a file marks, in order, told from its tags alone. */
export function eIdsOf(xml: string): string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { eId }) {
        if (eId !== undefined && PROVISIONS.has(name)) found.push(eId);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

/** Compares the identifiers of a reading with those of the file's tags, each as often as it stands there. */
export function countEIds(xml: string, read: readonly (string | null)[]): EIdCount {
  const left = new Map<string, number>();
  for (const eId of read) if (eId !== null) left.set(eId, (left.get(eId) ?? 0) + 1);
  const inFile = eIdsOf(xml);
  const matched = inFile.filter((eId) => {
    const times = left.get(eId) ?? 0;
    left.set(eId, times - 1);
    return times > 0;
  });
  return { inFile: inFile.length, matched: matched.length };
}
