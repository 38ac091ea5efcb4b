/** Endings of English words, longest first, with what takes their place. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["iveness", "iv"],
  ["ational", "at"],
  ["fulness", ""],
  ["ations", "at"],
  ["ation", "at"],
  ["ities", "it"],
  ["ments", "ment"],
  ["ings", ""],
  ["ing", ""],
  ["ies", "y"],
  ["ied", "y"],
  ["ers", "er"],
  ["ed", ""],
  ["es", ""],
  ["ly", ""],
  ["s", ""],
];
/** Fewest letters that are left of a word. */
const SHORTEST = 3;

/**
 * Takes the ending off an English word, lightly: forms of one word come together, different words stay apart.
 *
 * @example stem("protects") // "protect"
 */
export function stem(word: string): string {
  const found = ENDINGS.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST);
  const bare = found ? word.slice(0, -found[0].length) + found[1] : word;
  return bare.length > SHORTEST && bare.endsWith("e") ? bare.slice(0, -1) : bare;
}
