const MAX_LENGTH = 80;

/** Number of letters to put in, take out or change (Levenshtein's distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Shared words weigh more than shared letters: `privacy-protection` is near `data-protection`. */
function unlikeness(word: string, candidate: string): number {
  const parts = new Set(word.split(/[-_ ]/u));
  const shared = candidate.split(/[-_ ]/u).filter((part) => parts.has(part)).length;
  return distance(word, candidate) - 5 * shared;
}

/**
 * The allowed values most like a word that is not allowed, best first; equally good ones in their own order.
 *
 * @example nearest("comit", ["call", "commit", "permit"], 1) // ["commit"]
 */
export function nearest(word: string, allowed: Iterable<string>, count = 3): string[] {
  const wanted = word.slice(0, MAX_LENGTH).toLowerCase();
  return [...allowed]
    .map((value) => ({ value, score: unlikeness(wanted, value.toLowerCase()) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ value }) => value);
}
