/** Kinds of codes that an entry has beside its words. */
export type CodeKind = "topic" | "main" | "force" | "party" | "instrument" | "kind" | "class" | "place";

/** A code with its kind, as it is indexed: `topic:safety`. */
export const codeOf = (kind: CodeKind, value: string): string => `${kind}:${value}`;

/** The kind of an indexed code and its value; undefined for a word. */
export function readCode(term: string): { kind: CodeKind; value: string } | undefined {
  const colon = term.indexOf(":");
  return colon < 0 ? undefined : { kind: term.slice(0, colon) as CodeKind, value: term.slice(colon + 1) };
}

/**
 * The places that a locator names: each of its parts, and each beginning.
 *
 * @example placesOf("art_5__para_2") // ["art_5", "para_2", "art_5__para_2"]
 */
export function placesOf(locator: string): string[] {
  const parts = locator.split("__");
  const beginnings = parts.map((_, index) => parts.slice(0, index + 1).join("__"));
  return [...new Set([...parts, ...beginnings])].filter((place) => /_[a-z0-9]/u.test(place));
}
