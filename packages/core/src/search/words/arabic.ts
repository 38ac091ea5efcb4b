/** What stands before an Arabic word: article, conjunction and prepositions, alone and together, the longest first. */
const PREFIX = /^(?:وبال|وكال|فال|وال|بال|كال|ولل|لل|ال|و)(?=.{3})/u;
/** Endings of number, gender and possession, as the light stemmer of Larkey, Ballesteros and Connell (2002) takes them off. */
const SUFFIX = /(?<=.{3})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u;
const MOST_ENDINGS = 2;

/**
 * A folded Arabic word without article, conjunction and ordinary endings; at least three letters stay.
 *
 * @example stemArabic("والبيانات") // "بيان"
 */
export function stemArabic(word: string): string {
  let stem = word.replace(PREFIX, "");
  for (let ending = 0; ending < MOST_ENDINGS; ending += 1) stem = stem.replace(SUFFIX, "");
  return stem;
}
