/** What a line begins with, where that tells its place in the structure. */
export interface Marker {
  readonly kind: "chapter" | "section" | "article" | "number" | "letter" | "bullet";
  /** As printed, without punctuation: `3`, `a`, `IV`; empty for a bullet. */
  readonly num: string;
  /** UTF-16 code units of the marker with the white space behind it. */
  readonly length: number;
}

type Rule = readonly [kind: Marker["kind"], pattern: RegExp];

/** In order: the first that fits decides. A number without a full stop counts only before a capital. */
const RULES: readonly Rule[] = [
  ["chapter", /^(?:chapter|part|title|annex)\s{1,3}([ivxlc]{1,6}|\d{1,3})\b[.:]?(?:\s{0,3}[–—-]\s{0,3})?/iu],
  ["section", /^section\s{1,3}(\d{1,3}|[ivxlc]{1,6})\b[.:]?\s{0,3}/iu],
  ["article", /^article\s{1,3}(\d{1,4}[a-z]?)\b[.:]?(?:\s{0,3}[–—-]\s{0,3})?/iu],
  ["number", /^\(?(\d{1,3}(?:\.\d{1,3}){0,2})[.)]\s{1,8}/u],
  ["number", /^(\d{1,2})\s{1,8}(?=\p{Lu})/u],
  ["number", /^([IVX]{1,5})\.\s{1,8}(?=\p{Lu})/u],
  ["letter", /^\(?([a-z]|[ivx]{2,4})\)\s{0,8}/u],
  ["letter", /^([b-z]|[ivx]{2,4})\.\s{1,8}/u],
  ["letter", /^(a|[b-z])\s{1,8}(?=\p{Ll})/u],
  ["bullet", /^[-–—•●▪◦*·]\s{1,8}/u],
];

/** The marker at the start of a trimmed line, if there is one. `prose` leaves out letters without brackets. */
export function markerOf(line: string, prose: boolean): Marker | undefined {
  for (const [kind, pattern] of RULES) {
    const match = pattern.exec(line);
    if (!match) continue;
    const bare = kind === "letter" && !/^[(]?[a-z]{1,4}[).]/u.test(match[0]);
    if (bare && prose) continue;
    return { kind, num: match[1] ?? "", length: match[0].length };
  }
  return undefined;
}
