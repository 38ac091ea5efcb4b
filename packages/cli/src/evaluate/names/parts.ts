import letters from "./part-letters.json" with { type: "json" };

const OTHER_SCRIPTS: ReadonlyMap<string, string> = new Map(Object.entries(letters));
const LETTER = `(?:[A-Z]|${Object.keys(letters).join("|")})(?![\\p{Lu}\\p{Ll}\\p{Script=Arabic}])`;
const ROW = "-|‐|–|to|à|a|по|إلى|至";
const JOINT = `(?:,|and|et|y|и|و|和|${ROW})`;
const TOKEN = new RegExp(`(?<letter>${LETTER})|(?<row>${ROW})`, "gu");

/** Pattern of the letters after a resolution's number: one, several joined, or a row from one to another. */
export const PARTS = `${LETTER}(?:\\s?${JOINT}\\s?${LETTER}){0,4}`;

const A = 65;
const alphabet = (from: string, to: string): string[] =>
  Array.from({ length: 26 }, (_, step) => String.fromCharCode(A + step)).filter(
    (letter) => letter > from && letter <= to,
  );

/**
 * Letters of the parts of a resolution, in Latin script; a row is written out.
 *
 * @example partsOf("A to C") // ["A", "B", "C"]
 */
export function partsOf(printed: string): string[] {
  const found: string[] = [];
  let row = false;
  for (const { groups } of printed.matchAll(TOKEN)) {
    const letter = OTHER_SCRIPTS.get(groups?.letter ?? "") ?? groups?.letter;
    const last = found.at(-1);
    if (letter !== undefined) found.push(...(row && last ? alphabet(last, letter) : [letter]));
    row = groups?.row !== undefined;
  }
  return found;
}
