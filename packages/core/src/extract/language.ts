import type { Language } from "../model/index.ts";

const SAMPLE = 20_000;
const STOP_WORDS: readonly (readonly [Language, RegExp])[] = [
  ["en", /(?<!\p{L})(?:the|of|and|to|in|that|for|with|by|on)(?!\p{L})/giu],
  ["fr", /(?<!\p{L})(?:le|la|les|des|du|et|une|pour|dans|par|sur|aux)(?!\p{L})/giu],
  ["es", /(?<!\p{L})(?:el|la|los|las|del|y|una|para|en|por|con|que)(?!\p{L})/giu],
];
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The UN language that a text is most likely in: by its script, or by its small words where the script is Latin.
 * A text that tells nothing counts as English.
 *
 * @example detectLanguage("Les parties conviennent de la suite.") // "fr"
 */
function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const [script] = SCRIPTS.map(([language, pattern]) => [language, count(sample, pattern)] as const).sort(
    (a, b) => b[1] - a[1],
  );
  if (script && script[1] * (script[0] === "zh" ? 3 : 1) > latin) return script[0];
  const [words] = STOP_WORDS.map(([language, pattern]) => [language, count(sample, pattern)] as const).sort(
    (a, b) => b[1] - a[1],
  );
  return words && words[1] > 0 ? words[0] : "en";
}

const LATIN = /\p{Script=Latin}/u;
const scriptOf = (language: Language): RegExp =>
  new RegExp(SCRIPTS.find(([id]) => id === language)?.[1].source ?? LATIN.source, "u");

/**
 * The language to read a text in: the one that was given, unless the text has no letter of its script. Files with the
 * wrong label occur, the archive of the United Nations has some.
 *
 * @example languageOf("Les parties conviennent de la suite.", "ru") // "fr"
 */
export function languageOf(text: string, given: Language | undefined): Language {
  if (given === undefined) return detectLanguage(text);
  const sample = text.slice(0, SAMPLE);
  return scriptOf(given).test(sample) || !/\p{L}/u.test(sample) ? given : detectLanguage(text);
}
