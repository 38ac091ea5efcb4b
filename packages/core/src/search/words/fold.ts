const MARKS = /\p{M}/gu;
const NO_WORD = /[^\p{L}\p{N}]/gu;
/** Longest token that is indexed or looked up, in UTF-16 code units; no word of the six languages is longer. */
const MAX_TOKEN = 40;

/** Arabic letters that writers put one for the other, and the stroke that only stretches a word. */
const ARABIC: Readonly<Record<string, string>> = { "\u0640": "", ى: "ي", ة: "ه" };
const ARABIC_LETTERS = /[\u0640ىة]/gu;

/**
 * The form of a word that queries and texts share: lower case, without accents, vowel signs or hamza seats, the
 * letters that Arabic writers mix made one.
 *
 * @example fold("État") // "etat"
 */
export function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(ARABIC_LETTERS, (letter) => ARABIC[letter] ?? letter)
    .replace(NO_WORD, "")
    .slice(0, MAX_TOKEN);
}
