const QUOTES_SINGLE = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/gu;
const QUOTES_DOUBLE = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u300C\u300D\u300E\u300F]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const INVISIBLE = /\p{Cf}|\u034F/gu;
const SPACES = /\s+/gu;
const EDGES = /^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu;

/**
 * The form of a text in which two quotations of the same words are equal. After it:
 *
 * 1. the text is in Unicode normalisation form KC (UAX #15), lower case;
 * 2. invisible format characters (soft hyphen, joiners, bidi controls) are gone;
 * 3. every single quote is `'`, every double quote `"`, every dash `-`;
 * 4. every run of white space is one space;
 * 5. no punctuation or space stands at either end.
 *
 * Hint: offsets into the result are not offsets into the text; only fingerprints are made of it.
 *
 * @example normalise("  “Safe” —\n AI. ") // "safe\" - ai"
 */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(QUOTES_SINGLE, "'")
    .replace(QUOTES_DOUBLE, '"')
    .replace(DASHES, "-")
    .replace(SPACES, " ")
    .toLowerCase()
    .replace(EDGES, "");
}
