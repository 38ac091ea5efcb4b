/** Folds what readers do not distinguish when they look for a name: case, accents, compatibility forms. */
export const fold = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** All that a record can be found by, folded once. */
export const haystack = (texts: readonly (string | undefined)[]): string =>
  fold(texts.filter((text) => text !== undefined).join("\n"));

/** A test whether a haystack holds every word of a query, each as a part of some word. */
export function finder(query: string): (haystack: string) => boolean {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}
