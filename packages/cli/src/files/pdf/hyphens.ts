const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*/gu;
const HYPHEN = /[\u2010\u2011]/gu;
const ENDS_OPEN = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*)[-\u2010\u2011]$/u;
const LAST_WORD = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*$/u;
const GOES_ON = /^\p{Ll}[\p{L}\p{M}]*/u;
/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;

/** The words that stand whole in the lines of a text, in small letters. */
export function wordsIn(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const { 0: word, index } of line.matchAll(WORD)) {
      if (index + word.length < line.length) words.add(word.toLowerCase().replaceAll(HYPHEN, "-"));
    }
  }
  return words;
}

/** Two lines without a hyphen between: a word that a hidden hyphen divided is whole again, if the text has it so elsewhere. */
function spaced(before: string, after: string, rest: string | undefined, words: ReadonlySet<string>): string {
  const part = LAST_WORD.exec(before)?.[0].toLowerCase();
  const divided = part && rest && !words.has(part) && words.has(`${part}${rest}`.toLowerCase());
  const unspaced = UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.slice(0, 1));
  return `${before}${divided || unspaced ? "" : " "}${after}`;
}

/** How two lines of a paragraph join: with a space; without; or without the hyphen that ends the first. */
export function joined(before: string, after: string, words: ReadonlySet<string>): string {
  const rest = GOES_ON.exec(after)?.[0];
  const open = ENDS_OPEN.exec(before)?.[1];
  if (open === undefined) return spaced(before, after, rest, words);
  const whole = rest !== undefined && words.has(`${open}${rest}`.toLowerCase());
  return whole ? before.slice(0, -1) + after : `${before.slice(0, -1)}-${after}`;
}
