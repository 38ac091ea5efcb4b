import type { Locator, Segment } from "../model/index.ts";

/** A place name in capitals (with a date or an agency) and a dash: how an agency's report opens. */
const DATELINE =
  /^\s{0,8}[\p{Lu}][\p{Lu} .,'’/-]{2,60}(?:,\s\p{L}{3,9}\.?\s\d{1,2})?(?:\s\([\p{L} ]{2,30}\))?\s{1,3}(?:--|[—–-])\s{1,3}/u;

/** Cuts the dateline off the first paragraph of a report, so that the paragraph is what is reported. */
export function withDateline<Part extends Segment>(text: string, segments: Part[]): (Part | Segment)[] {
  const index = segments.findIndex(({ kind }) => kind === "paragraph");
  const first = segments[index];
  const match = first && DATELINE.exec(text.slice(...first.range));
  if (!first || !match) return segments;
  const cut = first.range[0] + match[0].length;
  const dateline: Segment = {
    locator: "dateline" as Locator,
    kind: "dateline",
    num: null,
    range: [first.range[0], cut],
  };
  return segments.toSpliced(index, 1, dateline as Part, { ...first, range: [cut, first.range[1]] });
}
