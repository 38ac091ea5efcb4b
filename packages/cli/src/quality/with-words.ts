import { fingerprint, type Snapshot, type Statement, type TextFile } from "@concordance/core";

/** A statement with the text that it was coded in. */
export interface Worded {
  readonly statement: Statement;
  readonly text: string;
  readonly range: readonly [start: number, end: number];
}

/** Texts by instrument and id; an instrument may have several files of one id, such as a page and an extract of it. */
function byPlace(texts: readonly TextFile[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { instrument, text, content } of texts) {
    const place = `${instrument}/${text}`;
    places.set(place, [...(places.get(place) ?? []), content]);
  }
  return places;
}

/** The statements whose words are present: the slice of a text that has their fingerprint. */
export function withWords({ statements }: Snapshot, texts: readonly TextFile[]): Worded[] {
  const places = byPlace(texts);
  return statements.flatMap((statement) => {
    const { text: id, range, fingerprint: print } = statement.provenance;
    if (id === undefined || range === undefined || print === undefined) return [];
    const candidates = places.get(`${statement.instrument}/${id}`) ?? [];
    const text = candidates.find((content) => fingerprint(content.slice(...range)) === print);
    return text === undefined ? [] : [{ statement, text, range }];
  });
}
