/** Longest token that is indexed or looked up, in UTF-16 code units; no word of the six languages is longer. */
const MAX_TOKEN = 40;

const WORD = /[\p{L}\p{N}]{1,1000}/gu;
const HAN = /\p{Script=Han}/u;
const HAN_OR_NOT = /\p{Script=Han}+|\P{Script=Han}+/gu;
const MARKS = /\p{M}/gu;
/** The Arabic article, alone or with the conjunction, before a word of three letters or more. */
const ARTICLE = /^(?:وال|ال)(?=\p{Script=Arabic}{3})/u;

/** Two neighbouring signs at a time: Chinese has no spaces, and most of its words have two signs. */
function bigrams(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
}

/** Whether a token is a piece of Chinese, which has no endings that a longer word could complete. */
export const isHan = (token: string): boolean => HAN.test(token);

/**
 * Cuts a text of any of the six languages into tokens that queries and texts share: lower case, without
 * accents, vowel signs or hamza seats, Arabic words without their article, Chinese as pairs of signs.
 *
 * @example tokenise("L'état, 人工智能") // ["l", "etat", "人工", "工智", "智能"]
 */
export function tokenise(text: string): string[] {
  const plain = text.normalize("NFKD").replace(MARKS, "").toLowerCase();
  return (plain.match(WORD) ?? [])
    .flatMap((word) => word.match(HAN_OR_NOT) ?? [])
    .flatMap((run) => (isHan(run) ? bigrams(run) : [run.replace(ARTICLE, "").slice(0, MAX_TOKEN)]));
}
